import type { Amount } from "../model/amount.js"
import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What is reserved and what the call needs, as far as it is known. */
export interface BalanceHeldFacts extends ErrorFacts {
  /** What calls in flight leave, including what they may still release. */
  readonly available?: Amount
  /** What the call costs. */
  readonly required?: Amount
  /** Seconds to wait from now. */
  readonly retryAfter?: number
}

/** There is money, but calls in flight have reserved it: the same call can succeed after they end. Not an empty balance. */
export class BalanceHeldError extends BillingError {
  override readonly name = "BalanceHeldError" as const
  /** The amount that can be spent now. */
  declare readonly available?: Amount
  /** What the call costs. */
  declare readonly required?: Amount
  /** Seconds to wait from now. */
  declare readonly retryAfter?: number

  constructor(advice: string, facts: BalanceHeldFacts, details?: ErrorDetails) {
    super(`calls in flight have reserved what this call needs. ${advice}`, facts, details)
  }
}
