import type { Amount } from "@api-balance/core"

/** The outcome of one guarded call, as passed to `onOutcome`. */
export interface GuardOutcome {
  /** The provider's id. */
  readonly provider: string
  /** The label of the account. */
  readonly account?: string
  /**
   * "committed": the call was made and costs `cost`; "released": the provider rejected it, free of charge; "unknown": it may
   * have been charged, and `cost` counts until a newer balance is read; "unguarded": it was made without a reservation.
   */
  readonly end: "committed" | "released" | "unknown" | "unguarded"
  /** The amount that counts as spent; 0 if released, absent without a reservation. */
  readonly cost?: Amount
  /** By how much the cost exceeds the reservation. */
  readonly overrun?: Amount
  /** What went wrong with the price or the ledger; the call's own result or error is returned regardless. */
  readonly error?: Error
}
