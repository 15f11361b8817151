import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The invalid option, and the environment variable that it came from. */
export interface InvalidOptionFacts extends ErrorFacts {
  /** The option of the create function. */
  readonly option: string
  /** The environment variable. */
  readonly variable?: string
}

/** An option or its environment variable is invalid; the message says why and never shows the value. */
export class InvalidOptionError extends BillingError {
  override readonly name = "InvalidOptionError" as const
  /** The option of the create function. */
  declare readonly option: string
  /** The environment variable. */
  declare readonly variable?: string

  constructor(problem: string, facts: InvalidOptionFacts, details?: ErrorDetails) {
    const source = facts.variable ? ` (from ${facts.variable})` : ""
    super(`the option \`${facts.option}\`${source} ${problem}.`, facts, details)
  }
}
