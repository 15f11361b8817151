import type { Amount } from "../model/amount.js"
import { formatAmount } from "../money/amount.js"
import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What the provider told about a shortfall; each figure only where it was told. */
export interface InsufficientBalanceFacts extends ErrorFacts {
  /** What may be spent now. */
  readonly available?: Amount
  /** What the call costs. */
  readonly required?: Amount
  /** What is missing. */
  readonly shortfall?: Amount
  /** Where the account is topped up, an https URL. */
  readonly topUpUrl?: string
}

/** The call costs more than is available: top up, do not retry. Not a spend cap, not a rate limit. */
export class InsufficientBalanceError extends BillingError {
  override readonly name = "InsufficientBalanceError" as const
  /** What may be spent now. */
  declare readonly available?: Amount
  /** What the call costs. */
  declare readonly required?: Amount
  /** What is missing. */
  declare readonly shortfall?: Amount
  /** Where the account is topped up, an https URL. */
  declare readonly topUpUrl?: string

  constructor(facts: InsufficientBalanceFacts, details?: ErrorDetails) {
    const figures = (["available", "required", "shortfall"] as const)
      .flatMap((figure) => (facts[figure] ? [`${figure} ${formatAmount(facts[figure])}`] : []))
      .join(", ")
    super(
      `the balance does not cover the call${figures && ` (${figures})`}. Top up${facts.topUpUrl ? ` at ${facts.topUpUrl}` : ""}; a retry cannot help.`,
      facts,
      details,
    )
  }
}
