import { showText } from "../terminal/text.js"

/** One line of comma-separated values; what is absent is empty. */
export function toCsvLine(fields: readonly (string | undefined)[]): string {
  return `${fields
    .map((field = "") => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",")}\n`
}

/** A text from elsewhere as a field, which a spreadsheet would take for a formula if it began like one. Never for amounts. */
export function toCsvText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const shown = showText(text)
  return /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/.test(shown) ? `'${shown}` : shown
}
