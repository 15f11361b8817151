import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What was asked is wrong (a 4xx such as 400, 404, 413 or 422): change the request. */
export class InvalidRequestError extends BillingError {
  override readonly name = "InvalidRequestError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super(
      `the provider refuses the request (${facts.status}). Change it before you try again.`,
      facts,
      details,
    )
  }
}
