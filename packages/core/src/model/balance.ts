import type { Amount } from "./amount.js"

/** The amount that renews each period; `renewsAt` is ISO 8601 in UTC, absent where the provider doesn't report it. */
export interface Allotment {
  /** How much. */
  readonly amount: Amount
  /** How often. */
  readonly renews: "day" | "week" | "month" | "year" | "epoch"
  /** When it renews next, ISO 8601 in UTC. */
  readonly renewsAt?: string
}

/**
 * One purse with one unit; two buckets with the same unit are still two purses.
 * Values that the provider doesn't report are absent, never 0.
 */
export interface Bucket {
  /** The name of the purse, stable over time. */
  readonly id: string
  /** What may be spent now, pending charges already taken off; it includes the credit line. */
  readonly available: Amount
  /** Used but not yet deducted by the provider. */
  readonly pending?: Amount
  /** The part of what may be spent that is lent by the provider: the most that the account may owe. */
  readonly creditLine?: Amount
  /** What of it renews each period. */
  readonly allotment?: Allotment
}

/** Whether the provider tops the account up by itself: `amount` as soon as less than `below` is left, where it reports these. */
export interface AutoTopUp {
  /** Whether it is switched on. */
  readonly on: boolean
  /** It tops up as soon as less than this is left. */
  readonly below?: Amount
  /** How much. */
  readonly amount?: Amount
}

/** The current balance. */
export interface Balance {
  /** The purses of the account. Never add them up. */
  readonly buckets: readonly Bucket[]
  /** What a postpaid account owes, an amount for each unit; negative where it is in credit. */
  readonly owed?: readonly Amount[]
  /** The provider's own word; never derived from a number. */
  readonly canSpend?: boolean
  /** Whether the provider tops the account up by itself. */
  readonly autoTopUp?: AutoTopUp
  /** Where the account is topped up, an https URL. */
  readonly topUpUrl?: string
}
