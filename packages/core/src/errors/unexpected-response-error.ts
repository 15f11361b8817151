import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** How the response deviates from the spec. */
export interface UnexpectedResponseFacts extends ErrorFacts {
  /** The path of the field in the body; absent if the body as a whole is wrong. */
  readonly field?: string
  /** What the spec says. */
  readonly expected: string
  /** What was received instead. */
  readonly received: string
}

/** The response does not match the spec: the error has the field, the expected value and the received one. */
export class UnexpectedResponseError extends BillingError {
  override readonly name = "UnexpectedResponseError" as const
  /** The path of the wrong field in the body. */
  declare readonly field?: string
  /** What the spec says. */
  declare readonly expected: string
  /** What was received instead. */
  declare readonly received: string

  constructor(facts: UnexpectedResponseFacts, details?: ErrorDetails) {
    super(
      `${facts.field ? `the field ${facts.field}` : "the response"} should be ${facts.expected}, but was ${facts.received}. The provider changed its API, or the base URL is wrong.`,
      facts,
      details,
    )
  }
}
