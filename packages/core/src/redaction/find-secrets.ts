const sensitive =
  /(^|[-_])(auth|authorization|authentication|bearer|jwt|hmac|(api|auth|access|secret|private)?(keys?|tokens?)|secrets?|cookies?|signature|sign|password|passwd|passphrase|pwd|credentials?|payment|session|sessionid)([-_]|$)/i

/**
 * Finds the secrets in headers, by header name. A scheme ("Bearer"), quotes and the names in a cookie are not secret; the whole
 * value counts as a secret, too.
 */
export function findSecrets(headers: Iterable<readonly [string, string]>): string[] {
  return [...headers].flatMap(([name, value]) =>
    sensitive.test(toWords(name))
      ? [
          value,
          ...value
            .replace(/^[a-z][\w-]*\s+/i, "")
            .split(/[\s;,]+/)
            .map((part) => part.replace(/^[\w.-]+=(?=[^=])/, "").replace(/^(["'])(.*)\1$/, "$2")),
          ...findPassword(value),
        ]
      : [],
  )
}

function toWords(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "-")
}

/** The password in a pair that Basic encodes: a server may echo what it decoded. */
function findPassword(value: string): string[] {
  const [, pair] = value.match(/^basic\s+([\w+/=]+)$/i) ?? []
  try {
    return pair === undefined ? [] : [atob(pair).replace(/^[^:]*:/, "")]
  } catch {
    return []
  }
}
