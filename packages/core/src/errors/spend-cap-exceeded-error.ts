import type { SpendCap } from "../model/usage.js"
import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** Which spend cap was reached and when it resets, as far as it is known. */
export interface SpendCapExceededFacts extends ErrorFacts {
  /** The `id` of the cap, as in `getSpendCaps()`. */
  readonly spendCap?: string
  /** ISO 8601 in UTC. */
  readonly resetsAt?: string
  /** Who set the cap, if known. */
  readonly setBy?: SpendCap["setBy"]
}

/** A limit on spending is reached, usually one that the owner set: raise it or wait for `resetsAt`. Not an empty balance. */
export class SpendCapExceededError extends BillingError {
  override readonly name = "SpendCapExceededError" as const
  /** The `id` of the cap, as in `getSpendCaps()`. */
  declare readonly spendCap?: string
  /** When the cap resets, ISO 8601 in UTC. */
  declare readonly resetsAt?: string
  /** Who set the cap, if known: a provider's cap cannot be raised in the account settings. */
  declare readonly setBy?: SpendCap["setBy"]

  constructor(facts: SpendCapExceededFacts, details?: ErrorDetails) {
    const cap = facts.spendCap ? `the spend cap "${facts.spendCap}"` : "a spend cap"
    const raise = facts.setBy === "provider" ? "The provider set it: ask for more" : "Raise it"
    const until = facts.resetsAt ? ` or wait until ${facts.resetsAt}` : ""
    super(`${cap} of the account is reached. ${raise}${until}; there may be money left.`, facts, details)
  }
}
