import type { Period } from "../model/usage.js"

/** The day or month of the calendar, in UTC, that a time is in. */
export function toCalendarPeriod(at: Date, unit: "day" | "month"): Period {
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  const startOf = (next: number) =>
    new Date(unit === "day" ? Date.UTC(year, month, date + next) : Date.UTC(year, month + next)).toISOString()
  return { kind: "calendar", start: startOf(0), end: startOf(1) }
}

const day = 24 * 60 * 60 * 1000

/** The window of so many days that ends at a time. */
export function toRollingPeriod(end: Date, days: number): Period {
  return {
    kind: "rolling",
    start: new Date(end.getTime() - days * day).toISOString(),
    end: end.toISOString(),
  }
}
