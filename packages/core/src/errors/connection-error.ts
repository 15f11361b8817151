import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The provider could not be reached, or the connection broke; `cause` is what the runtime threw. */
export class ConnectionError extends BillingError {
  override readonly name = "ConnectionError" as const

  constructor(origin: string, facts: ErrorFacts, details?: ErrorDetails) {
    super(
      `no answer from ${origin}: the connection failed. Check the network and the base URL.`,
      facts,
      details,
    )
  }
}
