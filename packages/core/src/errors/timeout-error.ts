import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The whole call, including its body, took longer than the deadline. */
export class TimeoutError extends BillingError {
  override readonly name = "TimeoutError" as const

  constructor(milliseconds: number, facts: ErrorFacts, details?: ErrorDetails) {
    super(
      `no complete response within ${milliseconds} ms. Try again, or raise the \`timeout\` option.`,
      facts,
      details,
    )
  }
}
