/** Marks every error of this package, whichever copy of it made the error. */
export const brand: unique symbol = Symbol.for("api-balance.BillingError")

/** What each error answers: is it about money, may a retry help, and would another key or provider help? */
const answers = {
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
type Answers = { readonly [name: string]: readonly [0 | 1, 0 | 1, 0 | 1] }

/** The `name` of an error. */
export type ErrorName = keyof typeof answers

/** Where an error happened; what is not known is absent. */
export interface ErrorFacts {
  /** The provider's id. */
  readonly provider?: string
  /** The label that the provider was created with. */
  readonly account?: string
  /** The operationId of the spec. */
  readonly operation?: string
  /** The HTTP status of the answer. */
  readonly status?: number
  /** The provider's name for the request, from its `x-request-id` or `request-id` header. */
  readonly requestId?: string
  /** What else it could be, where the provider's words do not tell the conditions apart. */
  readonly maybe?: readonly ErrorName[]
}

/** What goes into the message of an error and its `cause`, but is no property of its own. */
export interface ErrorDetails {
  /** The provider's own words, already redacted. */
  readonly reason?: string | undefined
  /** What made it happen, without secrets. */
  readonly cause?: unknown
}

/**
 * The base of every error that this package throws. Tell errors apart with `isBillingError(error)` and then by `name`;
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
  /** The HTTP status of the answer. */
  declare readonly status?: number
  /** The provider's name for the request. */
  declare readonly requestId?: string
  /** What else it could be: `name`s of other errors that the provider's words do not exclude. Absent when it is sure. */
  declare readonly maybe?: readonly ErrorName[]

  constructor(sentence: string, facts: ErrorFacts = {}, details: ErrorDetails = {}) {
    const who = facts.account === undefined ? facts.provider : `${facts.provider} (${facts.account})`
    const where = [who, facts.operation].filter(Boolean).join(" ")
    const doubt = facts.maybe?.length
      ? ` It could also be ${facts.maybe.join(" or ")}: the provider's words do not tell them apart.`
      : ""
    const words = details.reason ? ` The provider says: "${details.reason}"` : ""
    super(
      `${where && `${where}: `}${sentence}${doubt}${words}`,
      "cause" in details ? { cause: details.cause } : undefined,
    )
    Object.assign(this, facts)
  }

  /**
   * Whether it is surely about money: a balance, a cap, a payment for the call, or a rate that is low because the balance is.
   * A doubt is false, and `maybe` names it.
   */
  get aboutMoney(): boolean {
    return isSurely(this, 0) || ("lowBalance" in this && this.lowBalance === true)
  }

  /** Whether the same call may succeed later without anybody doing anything; false where `maybe` holds one that cannot. */
  get retryable(): boolean {
    return isSurely(this, 1)
  }

  /** Whether the same call could succeed now with another key or at another provider: nothing is wrong with what was asked. */
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
  return [name, ...maybe].every((one) => (answers as Answers)[one]?.[question] === 1)
}
