import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The key is valid but has no billing access: use one that has. */
export class PermissionError extends BillingError {
  override readonly name = "PermissionError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super("the API key is not permitted to do this. Use one that is.", facts, details)
  }
}
