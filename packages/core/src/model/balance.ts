import type { Amount } from "./amount.js"

/** The amount that renews each period; `renewsAt` is ISO 8601 in UTC, absent if the provider doesn't report it. */
export interface Allotment {
  /** The amount per period. */
  readonly amount: Amount
  /** The period. */
  readonly renews: "day" | "week" | "month" | "year" | "epoch"
  /** When it renews next, ISO 8601 in UTC. */
  readonly renewsAt?: string
}

/**
 * One part of a balance with its own unit; two buckets with the same unit are still separate.
 * Values that the provider doesn't report are absent, never 0.
 */
export interface Bucket {
  /** The id of the bucket, stable over time. */
  readonly id: string
  /** The amount that can be spent now: pending charges are already subtracted, and the credit line is included. */
  readonly available: Amount
  /** The amount that was used but not yet deducted by the provider. */
  readonly pending?: Amount
  /** The part of `available` that the provider lends: the most that the account may owe. */
  readonly creditLine?: Amount
  /** The amount of the bucket that renews each period. */
  readonly allotment?: Allotment
}

/**
 * Whether the provider tops up the account automatically: `amount` as soon as less than `below` is left, if it reports
 * these.
 */
export interface AutoTopUp {
  /** Whether it is switched on. */
  readonly on: boolean
  /** It tops up as soon as less than this is left. */
  readonly below?: Amount
  /** The amount of each top-up. */
  readonly amount?: Amount
}

/** The current balance. */
export interface Balance {
  /** The buckets of the account. Never add them up. */
  readonly buckets: readonly Bucket[]
  /** What a postpaid account owes, one amount per unit; negative if it is in credit. */
  readonly owed?: readonly Amount[]
  /** Whether the provider says that the account can spend; never derived from a number. */
  readonly canSpend?: boolean
  /** Whether the provider tops up the account automatically. */
  readonly autoTopUp?: AutoTopUp
  /** The page for adding funds, an https URL. */
  readonly topUpUrl?: string
}
