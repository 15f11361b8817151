import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What to use instead, where told. */
export interface BillingUnavailableFacts extends ErrorFacts {
  /** The address of the route that replaces a sunset one. */
  readonly successor?: string
}

/** There is no billing here: a mode without it, or a route that is gone. Not an outage. */
export class BillingUnavailableError extends BillingError {
  override readonly name = "BillingUnavailableError" as const
  /** The URL of the route that takes its place. */
  declare readonly successor?: string

  constructor(sentence: string, facts: BillingUnavailableFacts, details?: ErrorDetails) {
    super(sentence, facts, details)
  }
}
