import type { Period } from "../model/period.js"

const day = 24 * 60 * 60 * 1000

/** The window of so many days that ends at a time. */
export function toRollingPeriod(end: Date, days: number): Period {
  return {
    kind: "rolling",
    start: new Date(end.getTime() - days * day).toISOString(),
    end: end.toISOString(),
  }
}
