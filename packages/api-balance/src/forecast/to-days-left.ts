import type { Amount } from "@api-balance/core"
import { findRenewal } from "../movement/find-renewal.js"
import type { Moment } from "../movement/movement.js"
import type { BurnRate } from "./burn-rate.js"
import type { Days, DaysLeft } from "./days-left.js"
import type { Basis } from "./find-basis.js"
import { day, type Window } from "./windows.js"

/** A hundred years: a later date is meaningless. */
const endless = 36_500

/**
 * How long the available amount lasts at the burn rate of the longest known period. The range is that rate plus or minus two
 * standard errors, extended to include the rate of the last day.
 */
export function toDaysLeft(
  moment: Moment,
  burnRate: Readonly<Record<Window, BurnRate>>,
  basis: Basis | undefined,
): DaysLeft {
  const { available } = moment.bucket
  if (Number(available.value) <= 0) return { state: "empty" }
  if (!basis)
    return { state: "unknown", reason: burnRate.week.state === "unknown" ? burnRate.week.reason : "hidden" }
  const { window, pace } = basis
  if (pace.perDay === 0) return { state: "not-falling", basis: window }
  const estimate = toDays(available, pace.perDay)
  // Amounts may have more digits than a number.
  if (!Number.isFinite(estimate)) return { state: "unknown", reason: "hidden" }
  const doubt = pace.spread(estimate)
  const rates =
    burnRate.day.state === "known" ? [pace.perDay, Number(burnRate.day.perDay.value)] : [pace.perDay]
  const slowest = Math.min(pace.perDay - (doubt ?? 0), ...rates)
  const most = slowest > 0 ? toDays(available, slowest) : Number.POSITIVE_INFINITY
  const days: Days = {
    estimate,
    ...(doubt !== undefined && {
      range: {
        least: toDays(available, Math.max(pace.perDay + doubt, ...rates)),
        ...(Number.isFinite(most) && { most }),
      },
    }),
    basis: window,
  }
  const renewsAt = findRenewal(moment)
  const end = Date.parse(moment.at) + estimate * day
  if (renewsAt !== undefined && Date.parse(renewsAt) <= end)
    return { state: "renews-first", ...days, renewsAt }
  return { state: "falling", ...days, ...(estimate <= endless && { emptyAt: new Date(end).toISOString() }) }
}

/** Rounded to thousandths, about a minute and a half. */
function toDays(available: Amount, perDay: number): number {
  return Math.round((Number(available.value) / perDay) * 1000) / 1000
}
