import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What is missing, and where it can be set. */
export interface MissingApiKeyFacts extends ErrorFacts {
  /** The environment variable. */
  readonly variable: string
  /** The option of the create function; `apiKey` by default. */
  readonly option?: string
}

/**
 * A key, or another part of the credentials such as an account id, is set neither as an option nor in the environment. If a
 * provider has several keys, it is the one that the called method needs.
 */
export class MissingApiKeyError extends BillingError {
  override readonly name = "MissingApiKeyError" as const
  /** The environment variable. */
  declare readonly variable: string
  /** The option of the create function. */
  declare readonly option?: string

  constructor(facts: MissingApiKeyFacts, details?: ErrorDetails) {
    const { option = "apiKey", variable } = facts
    const what = /key$/i.test(option) ? "API key" : `\`${option}\``
    super(`no ${what}. Set ${variable} or pass the \`${option}\` option.`, facts, details)
  }
}
