/**
 * Parses a date and time to milliseconds since 1970; NaN if it is invalid. Without a time zone it is taken as UTC, whereas the
 * runtime would use the time zone of the machine.
 */
export function parseTime(text: string): number {
  const time = text.trim()
  // "11-24-2026" ends like an offset, which only follows a time.
  if (/(?:[zZ]|:[^+-]*[+-]\d\d:?\d\d|GMT|UTC)$/.test(time)) return Date.parse(time)
  return Date.parse(`${time}${/T\d/.test(time) ? "Z" : " UTC"}`)
}

const [year0, year10000] = [Date.parse("0000-01-01"), Date.UTC(10_000, 0)]

/**
 * Whether a time has a year of four digits: ISO 8601 of other years is not in order, and a period or a wait beyond may not be a
 * Date.
 */
export function isUsualTime(time: number): boolean {
  return time >= year0 && time < year10000
}

/**
 * The time of the response by the provider's clock, which defines "now"; this machine's time if the provider does not send
 * it.
 */
export function readDate(headers: Headers): Date {
  const date = new Date(parseTime(headers.get("date") ?? ""))
  return isUsualTime(date.getTime()) ? date : new Date()
}
