import type { Amount } from "./amount.js"
import type { Decimal } from "./decimal.js"

/** One line of a ledger, at an ISO 8601 time in UTC; a positive amount was spent, a negative one was given back. */
export interface Charge {
  readonly at: string
  readonly amount: Amount
  readonly sku: string
  readonly quantity?: Decimal
  readonly requestId?: string
}
