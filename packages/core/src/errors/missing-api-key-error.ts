import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** Where a key is looked for. */
export interface MissingApiKeyFacts extends ErrorFacts {
  /** The environment variable. */
  readonly variable: string
}

/** No key was given: neither as the `apiKey` option nor in the environment. */
export class MissingApiKeyError extends BillingError {
  override readonly name = "MissingApiKeyError" as const
  declare readonly variable: string

  constructor(facts: MissingApiKeyFacts, details?: ErrorDetails) {
    super(`no API key. Set ${facts.variable} or pass the \`apiKey\` option.`, facts, details)
  }
}
