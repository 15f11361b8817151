import type { Amount } from "@api-balance/core"

/** How one guarded call ended, as its `onOutcome` is told. */
export interface GuardOutcome {
  /** The provider's id. */
  readonly provider: string
  /** The label of the account. */
  readonly account?: string
  /**
   * "committed": it was made and costs `cost`; "released": the provider refused it, free of charge; "unknown": whether it was
   * charged is not known, and `cost` counts until a newer balance is read; "unguarded": it was made with nothing set aside.
   */
  readonly end: "committed" | "released" | "unknown" | "unguarded"
  /** What counts as spent; 0 where it was released, absent where nothing was set aside. */
  readonly cost?: Amount
  /** How much more it cost than was set aside for it. */
  readonly overrun?: Amount
  /** What went wrong with the price or the ledger, while the call's own result or error came through. */
  readonly error?: Error
}
