import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/**
 * The ledger of reservations failed or did not respond, so it is unknown whether anything is reserved. Its own error is the
 * `cause`.
 */
export class LedgerError extends BillingError {
  override readonly name = "LedgerError" as const

  constructor(facts: ErrorFacts, details?: ErrorDetails) {
    super("the ledger of reservations is unavailable. Try again later.", facts, details)
  }
}
