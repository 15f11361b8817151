import { showText } from "../terminal/text.js"

/** Formats one line of comma-separated values; an absent value is empty. */
export function toCsvLine(fields: readonly (string | undefined)[]): string {
  return `${fields
    .map((field = "") => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",")}\n`
}

/** Escapes untrusted text that a spreadsheet would read as a formula. Not for amounts. */
export function toCsvText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const shown = showText(text)
  return /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/.test(shown) ? `'${shown}` : shown
}
