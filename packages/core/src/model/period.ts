/**
 * The time that a figure covers, ISO 8601 in UTC, `end` exclusive: a window that ends now ("rolling"), a day or month
 * of the calendar ("calendar"), or everything since the account was opened ("all-time", without start and end).
 */
export interface Period {
  readonly kind: "rolling" | "calendar" | "all-time"
  readonly start?: string
  readonly end?: string
}
