/** Keeps secrets out of what is shown. */
export interface Redactor {
  /** Makes a value known as a secret. */
  remember(secret: string): void
  /** The text without the secrets. */
  redact(text: string): string
  /** The text as it may be shown: without secrets, control characters and line breaks, 200 characters at most. */
  show(text: string): string
}

/** A redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  const redact = (text: string) => {
    let clean = text
    for (const secret of secrets) clean = clean.replaceAll(secret, "[redacted]")
    return clean
  }
  return {
    remember: (secret) => {
      if (!secret || secrets.has(secret)) return
      // A secret that stands in JSON is escaped there. The longer one first, or its rest would be left.
      secrets.add(JSON.stringify(secret).slice(1, -1)).add(secret)
    },
    redact,
    show: (text) => {
      const shown = redact(text)
        .replace(/[\p{Cc}\s]+/gu, " ")
        .trim()
      return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown
    },
  }
}
