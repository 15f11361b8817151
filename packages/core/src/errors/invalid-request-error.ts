import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The request is invalid (a 4xx such as 400, 404, 413 or 422): change it. */
export class InvalidRequestError extends BillingError {
  override readonly name = "InvalidRequestError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super(
      `the provider rejected the request (${facts.status}). Change it before you try again.`,
      facts,
      details,
    )
  }
}
