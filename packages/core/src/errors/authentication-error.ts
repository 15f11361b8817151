import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The key was rejected. At some providers this can also mean that the key lacks billing access. */
export class AuthenticationError extends BillingError {
  override readonly name = "AuthenticationError" as const

  constructor(advice: string, facts: ErrorFacts, details?: ErrorDetails) {
    super(`the API key was refused. ${advice}`, facts, details)
  }
}
