import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** How long to wait, where told, and whether the balance has lowered the rate. */
export interface RateLimitFacts extends ErrorFacts {
  /** Seconds to wait from now. */
  readonly retryAfter?: number
  /** The rate is low because the balance is. */
  readonly lowBalance?: true
}

/** Too many requests: slow down. It is about money only where `lowBalance` says so. */
export class RateLimitError extends BillingError {
  override readonly name = "RateLimitError" as const
  /** Seconds to wait from now. */
  declare readonly retryAfter?: number
  /** The rate is low because the balance is: a top-up raises it. */
  declare readonly lowBalance?: true

  constructor(facts: RateLimitFacts, details?: ErrorDetails) {
    const wait =
      facts.retryAfter === undefined ? "later" : facts.retryAfter > 0 ? `in ${facts.retryAfter} s` : "now"
    const cause = facts.lowBalance ? ": the rate is low because the balance is. Top up, or try" : ". Try"
    super(`too many requests${cause} again ${wait}.`, facts, details)
  }
}
