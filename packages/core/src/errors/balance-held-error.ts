import type { Amount } from "../model/amount.js"
import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What is held, and how much of it the call needs; each only where told. */
export interface BalanceHeldFacts extends ErrorFacts {
  /** What calls under way leave, and what they may give back. */
  readonly available?: Amount
  /** What the call costs. */
  readonly required?: Amount
  /** Seconds to wait from now. */
  readonly retryAfter?: number
}

/** There is money, but calls under way hold it: the same call can succeed when they have ended. Not an empty balance. */
export class BalanceHeldError extends BillingError {
  override readonly name = "BalanceHeldError" as const
  /** What may be spent now. */
  declare readonly available?: Amount
  /** What the call costs. */
  declare readonly required?: Amount
  /** Seconds to wait from now. */
  declare readonly retryAfter?: number

  constructor(advice: string, facts: BalanceHeldFacts, details?: ErrorDetails) {
    super(`calls under way hold what this call needs. ${advice}`, facts, details)
  }
}
