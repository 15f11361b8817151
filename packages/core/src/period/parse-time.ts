/**
 * Milliseconds since 1970 of a date and time; NaN when it is none. One without a zone is taken as UTC: the runtime would take
 * the zone of the machine.
 */
export function parseTime(text: string): number {
  return Date.parse(
    /(?:[zZ]|[+-]\d\d:?\d\d|GMT|UTC)\s*$/.test(text) ? text : `${text}${/T\d/.test(text) ? "Z" : " UTC"}`,
  )
}
