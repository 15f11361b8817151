import type { Amount } from "@api-balance/core"

/**
 * Why a rate is unknown: fewer than two observations, none in the period, less than a quarter of the period observed, or too
 * much of it hidden by top-ups and renewals.
 */
export type NotEnoughData = "few-observations" | "no-recent-observations" | "little-time" | "hidden"

/** What was spent in the last hour, day or week, as a rate; or why the rate is unknown. */
export type BurnRate =
  | {
      readonly state: "known"
      /** Never negative; rounded to six decimals. */
      readonly perDay: Amount
      /** Exact, over the covered time. */
      readonly spent: Amount
      /** Observed milliseconds, not counting time hidden by top-ups and renewals. */
      readonly covered: number
    }
  | { readonly state: "unknown"; readonly reason: NotEnoughData }
