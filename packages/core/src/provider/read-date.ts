import { parseTime } from "../period/parse-time.js"

// After it no period and no wait could be written as a date.
const endOfYear9999 = Date.UTC(10_000, 0)

/** When the provider says that it answered; its clock decides what "now" is, ours only where it does not tell. */
export function readDate(headers: Headers): Date {
  const date = new Date(parseTime(headers.get("date") ?? ""))
  return date.getTime() < endOfYear9999 ? date : new Date()
}
