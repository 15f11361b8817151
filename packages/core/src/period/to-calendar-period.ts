import type { Period } from "../model/period.js"

/** The day or month of the calendar, in UTC, that a time is in. */
export function toCalendarPeriod(at: Date, unit: "day" | "month"): Period {
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  const [start, end] =
    unit === "day"
      ? [Date.UTC(year, month, date), Date.UTC(year, month, date + 1)]
      : [Date.UTC(year, month), Date.UTC(year, month + 1)]
  return { kind: "calendar", start: new Date(start).toISOString(), end: new Date(end).toISOString() }
}
