import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The caller aborted the call with a signal; `cause` is the signal's reason. */
export class AbortError extends BillingError {
  override readonly name = "AbortError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super("the call was aborted by its caller.", facts, details)
  }
}
