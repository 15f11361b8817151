import type { Amount } from "./amount.js"

/** The amount that renews each period; `renewsAt` is ISO 8601 in UTC, absent where the provider doesn't report it. */
export interface Allotment {
  readonly amount: Amount
  readonly renews: "day" | "week" | "month" | "year" | "epoch"
  readonly renewsAt?: string
}

/**
 * One purse with one unit; two buckets with the same unit are still two purses.
 * Values that the provider doesn't report are absent, never 0.
 */
export interface Bucket {
  readonly id: string
  /** What may be spent now, pending charges already taken off; it includes the credit line. */
  readonly available: Amount
  /** Used but not yet deducted by the provider. */
  readonly pending?: Amount
  /** The part of what may be spent that is lent by the provider: the most that the account may owe. */
  readonly creditLine?: Amount
  readonly allotment?: Allotment
}

/** Whether the provider tops the account up by itself: `amount` as soon as less than `below` is left, where it reports these. */
export interface AutoTopUp {
  readonly on: boolean
  readonly below?: Amount
  readonly amount?: Amount
}

/** The current balance. */
export interface Balance {
  readonly buckets: readonly Bucket[]
  /** What a postpaid account owes, an amount for each unit; negative where it is in credit. */
  readonly owed?: readonly Amount[]
  /** The provider's own word; never derived from a number. */
  readonly canSpend?: boolean
  readonly autoTopUp?: AutoTopUp
  /** Where the account is topped up, an https URL. */
  readonly topUpUrl?: string
}
