/**
 * Foreign text that is fit to be shown: without the given secrets, control characters and line breaks, and at most
 * 200 characters long.
 */
export function redact(text: string, secrets: Iterable<string>): string {
  let shown = text
  for (const secret of secrets) shown = shown.replaceAll(secret, "[redacted]")
  shown = shown.replace(/[\p{Cc}\s]+/gu, " ").trim()
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown
}
