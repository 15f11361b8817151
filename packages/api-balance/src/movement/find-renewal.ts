import { toCalendarPeriod } from "@api-balance/core"
import type { Moment } from "./movement.js"

const periods = ["day", "week", "month", "year"] as const

/**
 * When the allotment of a bucket renews next, ISO 8601 in UTC; undefined if there is no allotment or no known period. If the provider does not
 * report the time, an epoch is assumed to be a day, and all others are periods of the calendar in UTC (inferred).
 */
export function findRenewal({ at, bucket: { allotment } }: Moment): string | undefined {
  if (!allotment) return undefined
  const { renews, renewsAt } = allotment
  if (renewsAt !== undefined && Date.parse(renewsAt) > Date.parse(at)) return renewsAt
  const period = periods.find((one) => one === (renews === "epoch" ? "day" : renews))
  return period && toCalendarPeriod(new Date(at), period).end
}
