import type { SpendCap } from "../model/usage.js"
import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** Which spend cap was hit and when it opens again; each only where told. */
export interface SpendCapExceededFacts extends ErrorFacts {
  /** The `id` of the cap, as `getSpendCaps()` gives it. */
  readonly spendCap?: string
  /** ISO 8601 in UTC. */
  readonly resetsAt?: string
  /** Who set the cap, where that is known. */
  readonly setBy?: SpendCap["setBy"]
}

/** A limit on spending is reached, mostly one that the owner set: raise it or wait for `resetsAt`. Not an empty balance. */
export class SpendCapExceededError extends BillingError {
  override readonly name = "SpendCapExceededError" as const
  /** The `id` of the cap, as `getSpendCaps()` gives it. */
  declare readonly spendCap?: string
  /** When the cap opens again, ISO 8601 in UTC. */
  declare readonly resetsAt?: string
  /** Who set the cap, where that is known: one of the provider's own cannot be raised in the settings of the account. */
  declare readonly setBy?: SpendCap["setBy"]

  constructor(facts: SpendCapExceededFacts, details?: ErrorDetails) {
    const cap = facts.spendCap ? `the spend cap "${facts.spendCap}"` : "a spend cap"
    const raise = facts.setBy === "provider" ? "The provider set it: ask for more" : "Raise it"
    const until = facts.resetsAt ? ` or wait until ${facts.resetsAt}` : ""
    super(`${cap} of the account is reached. ${raise}${until}; there may be money left.`, facts, details)
  }
}
