import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The provider failed (5xx): try again later. */
export class ServerError extends BillingError {
  override readonly name = "ServerError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super(`the provider failed (${facts.status}). Try again later.`, facts, details)
  }

  override get retryable(): boolean {
    return true
  }
}
