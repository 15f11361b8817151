import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The key is good but may not read billing: use one with that scope. */
export class PermissionError extends BillingError {
  override readonly name = "PermissionError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super("the API key is not allowed to do this. Use one that may.", facts, details)
  }
}
