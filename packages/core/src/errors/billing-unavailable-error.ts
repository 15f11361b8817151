import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What to use instead, if known. */
export interface BillingUnavailableFacts extends ErrorFacts {
  /** The URL of the endpoint that replaces a removed one. */
  readonly successor?: string
}

/** There is no billing here: the provider runs in a mode without billing, or the endpoint was removed. Not an outage. */
export class BillingUnavailableError extends BillingError {
  override readonly name = "BillingUnavailableError" as const
  /** The URL of the endpoint that replaces it. */
  declare readonly successor?: string

  constructor(sentence: string, facts: BillingUnavailableFacts, details?: ErrorDetails) {
    super(sentence, facts, details)
  }
}
