import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** What broke the contract. */
export interface UnexpectedResponseFacts extends ErrorFacts {
  /** The path of the field in the body, absent when the body as a whole is wrong. */
  readonly field?: string
  /** What the spec promises. */
  readonly expected: string
  /** What came instead. */
  readonly received: string
}

/** The answer is not what the spec promises: says which field, what was expected and what came. */
export class UnexpectedResponseError extends BillingError {
  override readonly name = "UnexpectedResponseError" as const
  /** Where the wrong value stands in the body. */
  declare readonly field?: string
  /** What the spec promises. */
  declare readonly expected: string
  /** What came instead. */
  declare readonly received: string

  constructor(facts: UnexpectedResponseFacts, details?: ErrorDetails) {
    super(
      `${facts.field ? `the field ${facts.field}` : "the answer"} should be ${facts.expected}, but came as ${facts.received}. The provider changed its API, or the base URL is wrong.`,
      facts,
      details,
    )
  }
}
