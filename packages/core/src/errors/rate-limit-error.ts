import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** How long to wait, if known, and whether a low balance reduced the rate limit. */
export interface RateLimitFacts extends ErrorFacts {
  /** Seconds to wait from now. */
  readonly retryAfter?: number
  /** Set if the rate limit is low because the balance is. */
  readonly lowBalance?: true
}

/** Too many requests: slow down. It is about money only if `lowBalance` is set. */
export class RateLimitError extends BillingError {
  override readonly name = "RateLimitError" as const
  /** Seconds to wait from now. */
  declare readonly retryAfter?: number
  /** Set if the rate limit is low because the balance is: a top-up raises it. */
  declare readonly lowBalance?: true

  constructor(facts: RateLimitFacts, details?: ErrorDetails) {
    const wait =
      facts.retryAfter === undefined ? "later" : facts.retryAfter > 0 ? `in ${facts.retryAfter} s` : "now"
    const cause = facts.lowBalance ? ": the rate is low because the balance is. Top up, or try" : ". Try"
    super(`too many requests${cause} again ${wait}.`, facts, details)
  }
}
