import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** How long to wait, where told. */
export interface RateLimitFacts extends ErrorFacts {
  /** Seconds to wait from now. */
  readonly retryAfter?: number
}

/** Too many requests: slow down. It says nothing about money. */
export class RateLimitError extends BillingError {
  override readonly name = "RateLimitError" as const
  /** Seconds to wait from now. */
  declare readonly retryAfter?: number

  constructor(facts: RateLimitFacts, details?: ErrorDetails) {
    const wait = facts.retryAfter === undefined ? "later" : `in ${facts.retryAfter} s`
    super(`too many requests. Try again ${wait}.`, facts, details)
  }
}
