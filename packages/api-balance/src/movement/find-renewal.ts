import { toCalendarPeriod } from "@api-balance/core"
import type { Moment } from "./movement.js"

/**
 * When the allotment of a bucket renews next, ISO 8601 in UTC; undefined if there is no allotment. If the provider does not
 * report the time, an epoch is assumed to be a day, and all others are periods of the calendar in UTC (inferred).
 */
export function findRenewal({ at, bucket: { allotment } }: Moment): string | undefined {
  if (!allotment) return undefined
  const { renews, renewsAt } = allotment
  if (renewsAt !== undefined && Date.parse(renewsAt) > Date.parse(at)) return renewsAt
  return toCalendarPeriod(new Date(at), renews === "epoch" ? "day" : renews).end
}
