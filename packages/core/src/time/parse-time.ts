/**
 * Milliseconds since 1970 of a date and time; NaN when it is none. One without a zone is taken as UTC: the runtime would take
 * the zone of the machine.
 */
export function parseTime(text: string): number {
  return Date.parse(
    /(?:[zZ]|[+-]\d\d:?\d\d|GMT|UTC)\s*$/.test(text) ? text : `${text}${/T\d/.test(text) ? "Z" : " UTC"}`,
  )
}

// After it no period and no wait could be written as a date.
const endOfYear9999 = Date.UTC(10_000, 0)

/** When the provider says that it answered; its clock decides what "now" is, ours only where it does not tell. */
export function readDate(headers: Headers): Date {
  const date = new Date(parseTime(headers.get("date") ?? ""))
  return date.getTime() < endOfYear9999 ? date : new Date()
}
