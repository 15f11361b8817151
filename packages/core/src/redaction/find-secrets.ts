const sensitive =
  /(^|[-_])(auth|authorization|authentication|(api)?keys?|tokens?|secrets?|cookies?|signature|sign|password|passwd|credentials?|payment|session)([-_]|$)/i

/**
 * Finds the secrets in headers, by header name. A scheme ("Bearer") and the names in a cookie are not secret; the whole value
 * counts as a secret, too.
 */
export function findSecrets(headers: Iterable<readonly [string, string]>): string[] {
  return [...headers].flatMap(([name, value]) =>
    sensitive.test(name)
      ? [
          value,
          ...value
            .replace(/^[a-z][\w-]*\s+/i, "")
            .split(/[\s;,]+/)
            .map((part) => part.replace(/^[\w.-]+=(?=.)/, "")),
        ]
      : [],
  )
}
