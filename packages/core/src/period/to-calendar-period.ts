import type { Period } from "../model/period.js"

/** The day or month of the calendar, in UTC, that a time is in. */
export function toCalendarPeriod(at: Date, unit: "day" | "month"): Period {
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  const startOf = (next: number) =>
    new Date(unit === "day" ? Date.UTC(year, month, date + next) : Date.UTC(year, month + next)).toISOString()
  return { kind: "calendar", start: startOf(0), end: startOf(1) }
}
