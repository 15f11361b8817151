const sensitive =
  /(^|[-_])(auth|authorization|authentication|(api)?keys?|tokens?|secrets?|cookies?|signature|sign|password|passwd|credentials?|payment|session)([-_]|$)/i

/**
 * The secrets in some headers, by the names of these. A scheme ("Bearer") and the names in a cookie are none; the value as a
 * whole is one, too.
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
