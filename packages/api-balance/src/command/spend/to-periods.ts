import { type Period, toCalendarPeriod } from "@api-balance/core"

/** How spending is grouped: by calendar days, ISO weeks or months, in UTC. */
export const groupings = ["day", "week", "month"] as const
export type Grouping = (typeof groupings)[number]

/** The whole calendar periods that contain the times from `since` until `until`, exclusive, oldest first. */
export function toPeriods(
  by: Grouping,
  { since, until }: { readonly since: Date; readonly until: Date },
): Period[] {
  const periods: Period[] = []
  for (let at = since; at < until; ) {
    const period = toCalendarPeriod(at, by)
    periods.push(period)
    at = new Date(period.end ?? "")
  }
  return periods
}

/** "2026-11-23", "week from 2026-11-23" or "2026-11". */
export function formatGrouped({ start = "" }: Period, by: Grouping): string {
  if (by === "month") return start.slice(0, 7)
  return by === "week" ? `week from ${start.slice(0, 10)}` : start.slice(0, 10)
}
