import { toCalendarPeriod } from "@api-balance/core"
import type { Moment } from "./movement.js"

/**
 * When the allotment of a bucket is granted anew next, ISO 8601 in UTC; undefined where it has none. Where the provider
 * does not tell it, an epoch is taken for a day, and all others for those of the calendar in UTC (inferred).
 */
export function findRenewal({ at, bucket: { allotment } }: Moment): string | undefined {
  if (!allotment) return undefined
  const { renews, renewsAt } = allotment
  if (renewsAt !== undefined && Date.parse(renewsAt) > Date.parse(at)) return renewsAt
  return toCalendarPeriod(new Date(at), renews === "epoch" ? "day" : renews).end
}
