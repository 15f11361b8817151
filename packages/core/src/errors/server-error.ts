import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** How long to wait, if known. */
export interface ServerFacts extends ErrorFacts {
  /** Seconds to wait from now. */
  readonly retryAfter?: number
}

/** The provider failed (5xx): try again later. */
export class ServerError extends BillingError {
  override readonly name = "ServerError" as const
  /** Seconds to wait from now. */
  declare readonly retryAfter?: number

  constructor(facts: ServerFacts, details?: ErrorDetails) {
    super(`the provider failed (${facts.status}). Try again later.`, facts, details)
  }
}
