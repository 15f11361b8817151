import type { Amount } from "@api-balance/core"

/**
 * Why there is no figure: fewer than two observations, none in the time looked at, less than a quarter of that time
 * observed, or too much of it hidden by top-ups and renewals.
 */
export type NotEnoughData = "few-observations" | "no-recent-observations" | "little-time" | "hidden"

/** What was spent in the last hour, day or week, and how fast that is; or why it cannot be said. */
export type BurnRate =
  | {
      readonly state: "known"
      /** Never negative; rounded to six decimals. */
      readonly perDay: Amount
      /** Exact, over the time that is covered. */
      readonly spent: Amount
      /** Milliseconds that were observed, without those that a top-up or a renewal hides. */
      readonly covered: number
    }
  | { readonly state: "unknown"; readonly reason: NotEnoughData }
