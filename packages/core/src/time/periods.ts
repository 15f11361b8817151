import type { Period } from "../model/usage.js"

const day = 24 * 60 * 60 * 1000

/** The calendar day, week (from Monday), month or year, in UTC, that contains a time. */
export function toCalendarPeriod(at: Date, unit: "day" | "week" | "month" | "year"): Period {
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  const monday = date - ((at.getUTCDay() + 6) % 7)
  const starts = {
    day: (next: number) => Date.UTC(year, month, date + next),
    week: (next: number) => Date.UTC(year, month, monday + 7 * next),
    month: (next: number) => Date.UTC(year, month + next),
    year: (next: number) => Date.UTC(year + next, 0),
  }
  const startOf = (next: number) => new Date(starts[unit](next)).toISOString()
  return { kind: "calendar", start: startOf(0), end: startOf(1) }
}

/** The period of `days` days that ends at a time. */
export function toRollingPeriod(end: Date, days: number): Period {
  return {
    kind: "rolling",
    start: new Date(end.getTime() - days * day).toISOString(),
    end: end.toISOString(),
  }
}
