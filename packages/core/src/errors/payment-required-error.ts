import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The ways to pay that an x402 challenge offers, as they came. */
export interface PaymentRequiredFacts extends ErrorFacts {
  /** The ways to pay, as the x402 challenge names them. */
  readonly accepts: readonly unknown[]
}

/** The provider asks to be paid for this one call (x402); `accepts` says how. Not an empty prepaid balance. */
export class PaymentRequiredError extends BillingError {
  override readonly name = "PaymentRequiredError" as const
  /** The ways to pay, as the x402 challenge names them. */
  declare readonly accepts: readonly unknown[]

  constructor(facts: PaymentRequiredFacts, details?: ErrorDetails) {
    super("the call must be paid for by itself (x402); `accepts` lists the ways to pay.", facts, details)
  }
}
