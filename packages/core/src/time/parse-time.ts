/**
 * Parses a date and time to milliseconds since 1970; NaN if it is invalid. Without a time zone it is taken as UTC, whereas the
 * runtime would use the time zone of the machine.
 */
export function parseTime(text: string): number {
  const time = text.trim()
  if (/(?:[zZ]|[+-]\d\d:?\d\d|GMT|UTC)$/.test(time)) return Date.parse(time)
  return Date.parse(`${time}${/T\d/.test(time) ? "Z" : " UTC"}`)
}

// Later periods and waits cannot be represented as a Date.
const endOfYear9999 = Date.UTC(10_000, 0)

/**
 * The time of the response by the provider's clock, which defines "now"; this machine's time if the provider does not send
 * it.
 */
export function readDate(headers: Headers): Date {
  const date = new Date(parseTime(headers.get("date") ?? ""))
  return date.getTime() < endOfYear9999 ? date : new Date()
}
