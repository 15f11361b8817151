import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The ledger of reservations did not answer, or failed: nothing is known to be set aside. Its own error is the `cause`. */
export class LedgerError extends BillingError {
  override readonly name = "LedgerError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super("the ledger of reservations cannot be used. Try again when it answers.", facts, details)
  }
}
