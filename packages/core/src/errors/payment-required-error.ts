import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The payment options of an x402 challenge, unchanged. */
export interface PaymentRequiredFacts extends ErrorFacts {
  /** The payment options, as the x402 challenge lists them. */
  readonly accepts: readonly unknown[]
}

/** The provider requires a payment for this one call (x402); `accepts` lists the options. Not an empty prepaid balance. */
export class PaymentRequiredError extends BillingError {
  override readonly name = "PaymentRequiredError" as const
  /** The payment options, as the x402 challenge lists them. */
  declare readonly accepts: readonly unknown[]

  constructor(facts: PaymentRequiredFacts, details?: ErrorDetails) {
    super("payment required for this call (x402); `accepts` lists the ways to pay.", facts, details)
  }
}
