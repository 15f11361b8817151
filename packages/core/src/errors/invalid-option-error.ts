import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** Which option is wrong, and the environment variable that it came from. */
export interface InvalidOptionFacts extends ErrorFacts {
  readonly option: string
  readonly variable?: string
}

/** An option or its environment variable cannot be used; the message says why, and never shows the value. */
export class InvalidOptionError extends BillingError {
  override readonly name = "InvalidOptionError" as const
  declare readonly option: string
  declare readonly variable?: string

  constructor(problem: string, facts: InvalidOptionFacts, details?: ErrorDetails) {
    const source = facts.variable ? ` (from ${facts.variable})` : ""
    super(`the option \`${facts.option}\`${source} ${problem}.`, facts, details)
  }
}
