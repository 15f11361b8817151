import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The key was refused, or at some providers it lacks the scope for billing and they do not tell the two apart. */
export class AuthenticationError extends BillingError {
  override readonly name = "AuthenticationError" as const

  constructor(advice: string, facts: ErrorFacts, details?: ErrorDetails) {
    super(`the API key was refused. ${advice}`, facts, details)
  }
}
