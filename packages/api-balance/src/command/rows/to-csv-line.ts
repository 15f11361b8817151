/** One line of comma-separated values; what is absent is empty. */
export function toCsvLine(fields: readonly (string | undefined)[]): string {
  return `${fields
    .map((field = "") => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",")}\n`
}
