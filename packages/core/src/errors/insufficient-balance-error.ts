import type { Amount } from "../model/amount.js"
import { formatAmount } from "../money/amount.js"
import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The amounts of a shortfall, as far as the provider reports them. */
export interface InsufficientBalanceFacts extends ErrorFacts {
  /** The amount that can be spent now. */
  readonly available?: Amount
  /** What the call costs. */
  readonly required?: Amount
  /** The missing amount. */
  readonly shortfall?: Amount
  /** The page for adding funds, an https URL. */
  readonly topUpUrl?: string
}

/** The call costs more than is available: top up, do not retry. Not a spend cap, not a rate limit. */
export class InsufficientBalanceError extends BillingError {
  override readonly name = "InsufficientBalanceError" as const
  /** The amount that can be spent now. */
  declare readonly available?: Amount
  /** What the call costs. */
  declare readonly required?: Amount
  /** The missing amount. */
  declare readonly shortfall?: Amount
  /** The page for adding funds, an https URL. */
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
