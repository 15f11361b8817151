import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The target of a redirect, if the runtime exposes it. */
export interface RedirectFacts extends ErrorFacts {
  /** The origin of the redirect's target. */
  readonly origin?: string
}

/** The response was a redirect. Redirects are never followed, because the key would be sent along. */
export class RedirectError extends BillingError {
  override readonly name = "RedirectError" as const
  /** The origin of the redirect's target. */
  declare readonly origin?: string

  constructor(facts: RedirectFacts, details?: ErrorDetails) {
    const target = facts.origin ? ` to ${facts.origin}` : ""
    super(
      `the response was a redirect${target}, which is not followed. Correct the base URL.`,
      facts,
      details,
    )
  }
}
