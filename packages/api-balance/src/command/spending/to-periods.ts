import { type Period, toCalendarPeriod } from "@api-balance/core"

/** How spending is grouped: by calendar days, ISO weeks or months, in UTC; or in each month by model or API key. */
export const groupings = ["day", "week", "month", "model", "key"] as const
export type Grouping = (typeof groupings)[number]

/** How charges of one period are grouped. */
export type Trait = Extract<Grouping, "model" | "key">

/** The model or the key, if spending is grouped by it. */
export function findTrait(by: Grouping): Trait | undefined {
  return by === "model" || by === "key" ? by : undefined
}

/** The whole calendar periods that contain the times from `since` until `until`, exclusive, oldest first. */
export function toPeriods(
  by: Grouping,
  { since, until }: { readonly since: Date; readonly until: Date },
): Period[] {
  const periods: Period[] = []
  for (let at = since; at < until; ) {
    const period = toCalendarPeriod(at, by === "day" || by === "week" ? by : "month")
    periods.push(period)
    at = new Date(period.end ?? "")
  }
  return periods
}

/** "2026-11-23", "week from 2026-11-23" or "2026-11", also for models and keys. */
export function formatGrouped({ start = "" }: Period, by: Grouping): string {
  if (by === "day") return start.slice(0, 10)
  return by === "week" ? `week from ${start.slice(0, 10)}` : start.slice(0, 7)
}
