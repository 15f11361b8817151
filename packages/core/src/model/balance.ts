import type { Amount } from "./amount.js"

/** What is granted anew each period; `renewsAt` is ISO 8601 in UTC, absent where the provider does not tell it. */
export interface Allotment {
  readonly amount: Amount
  readonly renews: "day" | "month" | "epoch"
  readonly renewsAt?: string
}

/**
 * One purse with one unit; two buckets with the same unit are still two purses.
 * `available` may be spent now, `pending` is used but not yet deducted and already taken off `available`.
 * What the provider does not tell is absent, never 0.
 */
export interface Bucket {
  readonly id: string
  readonly available: Amount
  readonly pending?: Amount
  readonly allotment?: Allotment
}

/** What remains now; `canSpend` is the provider's own word and is never derived from a number. */
export interface Balance {
  readonly buckets: readonly Bucket[]
  readonly canSpend?: boolean
  readonly topUpUrl?: string
}
