/** When the provider says that it answered; its clock decides what "now" is, ours only where it does not tell. */
export function readDate(headers: Headers): Date {
  const date = new Date(headers.get("date") ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? new Date() : date
}
