import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** Where a redirect points to, where the runtime shows it. */
export interface RedirectFacts extends ErrorFacts {
  /** The origin of the redirect's target. */
  readonly origin?: string
}

/** The answer was a redirect. It is never followed, because the key would go along. */
export class RedirectError extends BillingError {
  override readonly name = "RedirectError" as const
  /** The origin that the redirect points to. */
  declare readonly origin?: string

  constructor(facts: RedirectFacts, details?: ErrorDetails) {
    const target = facts.origin ? ` to ${facts.origin}` : ""
    super(`the answer was a redirect${target}, which is not followed. Correct the base URL.`, facts, details)
  }
}
