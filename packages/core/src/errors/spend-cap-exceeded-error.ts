import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** Which spend cap was hit and when it opens again; each only where told. */
export interface SpendCapExceededFacts extends ErrorFacts {
  /** The `id` of the cap, as `getSpendCaps()` gives it. */
  readonly spendCap?: string
  /** ISO 8601 in UTC. */
  readonly resetsAt?: string
}

/** A limit that the owner set is reached: raise it or wait for `resetsAt`. Not an empty balance. */
export class SpendCapExceededError extends BillingError {
  override readonly name = "SpendCapExceededError" as const
  /** The `id` of the cap, as `getSpendCaps()` gives it. */
  declare readonly spendCap?: string
  /** When the cap opens again, ISO 8601 in UTC. */
  declare readonly resetsAt?: string

  constructor(facts: SpendCapExceededFacts, details?: ErrorDetails) {
    const cap = facts.spendCap ? `the spend cap "${facts.spendCap}"` : "a spend cap"
    const until = facts.resetsAt ? ` or wait until ${facts.resetsAt}` : ""
    super(`${cap} of the account is reached. Raise it${until}; there may be money left.`, facts, details)
  }
}
