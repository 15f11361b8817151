/** Marks every error of this package, including those of other installed copies. */
export const brand: unique symbol = Symbol.for("api-balance.BillingError")

/** For each error: is it about money, may a retry help, would another key or provider help? */
const traits = {
  InsufficientBalanceError: [1, 0, 1],
  BalanceHeldError: [1, 1, 1],
  SpendCapExceededError: [1, 0, 1],
  PaymentRequiredError: [1, 0, 1],
  RateLimitError: [0, 1, 1],
  ServerError: [0, 1, 1],
  ConnectionError: [0, 1, 1],
  TimeoutError: [0, 1, 1],
  LedgerError: [0, 1, 0],
  AuthenticationError: [0, 0, 1],
  PermissionError: [0, 0, 1],
  MissingApiKeyError: [0, 0, 1],
  BillingUnavailableError: [0, 0, 1],
  InvalidRequestError: [0, 0, 0],
  InvalidOptionError: [0, 0, 0],
  RedirectError: [0, 0, 0],
  UnexpectedResponseError: [0, 0, 0],
  AbortError: [0, 0, 0],
} as const
type ErrorTraits = { readonly [name: string]: readonly [0 | 1, 0 | 1, 0 | 1] }

/** The `name` of an error. */
export type ErrorName = keyof typeof traits

/** Where an error happened; unknown facts are absent. */
export interface ErrorFacts {
  /** The provider's id. */
  readonly provider?: string
  /** The label that the provider was created with. */
  readonly account?: string
  /** The operationId of the spec. */
  readonly operation?: string
  /** The HTTP status of the response. */
  readonly status?: number
  /** The provider's id of the request, from its `x-request-id` or `request-id` header. */
  readonly requestId?: string
  /** Other errors that the response could mean, if the provider does not distinguish them. */
  readonly maybe?: readonly ErrorName[]
}

/** Parts of an error's message and its `cause` that are not properties. */
export interface ErrorDetails {
  /** The provider's message, already redacted. */
  readonly reason?: string | undefined
  /** The original error, without secrets. */
  readonly cause?: unknown
}

/**
 * The base class of every error that this package throws. Distinguish errors with `isBillingError(error)` and then by `name`;
 * `instanceof` fails between two installed copies.
 */
export class BillingError extends Error {
  override readonly name: string = "BillingError"
  /** The provider's id. */
  declare readonly provider?: string
  /** The label that the provider was created with. */
  declare readonly account?: string
  /** The operationId of the spec. */
  declare readonly operation?: string
  /** The HTTP status of the response. */
  declare readonly status?: number
  /** The provider's id of the request. */
  declare readonly requestId?: string
  /** Other errors that this could be: `name`s that the provider's response does not exclude. Absent if the error is certain. */
  declare readonly maybe?: readonly ErrorName[]

  constructor(sentence: string, facts: ErrorFacts = {}, details: ErrorDetails = {}) {
    const who = facts.account === undefined ? facts.provider : `${facts.provider} (${facts.account})`
    const where = [who, facts.operation].filter(Boolean).join(" ")
    const doubt = facts.maybe?.length
      ? ` It could also be ${facts.maybe.join(" or ")}: the provider's response does not distinguish them.`
      : ""
    const words = details.reason ? ` The provider says: "${details.reason}"` : ""
    super(
      `${where && `${where}: `}${sentence}${doubt}${words}`,
      "cause" in details ? { cause: details.cause } : undefined,
    )
    Object.assign(this, facts)
  }

  /**
   * Whether the error is certainly about money: a balance, a cap, a payment for the call, or a rate limit that is low because
   * the balance is. If in doubt it is false, and `maybe` names the alternatives.
   */
  get aboutMoney(): boolean {
    return isSurely(this, 0) || ("lowBalance" in this && this.lowBalance === true)
  }

  /** Whether the same call may succeed later without any action; false if `maybe` contains an error that is not retryable. */
  get retryable(): boolean {
    return isSurely(this, 1)
  }

  /** Whether the same call could succeed now with another key or provider: the request itself is valid. */
  get elsewhere(): boolean {
    return isSurely(this, 2)
  }

  /** The facts without cause and stack, for logs and `--json`. */
  toJSON(): object {
    const { message, aboutMoney, retryable, elsewhere } = this
    return { ...this, message, aboutMoney, retryable, elsewhere }
  }
}

Object.defineProperty(BillingError.prototype, brand, { value: true })

function isSurely({ name, maybe = [] }: BillingError, question: 0 | 1 | 2): boolean {
  return [name, ...maybe].every((one) => (traits as ErrorTraits)[one]?.[question] === 1)
}
