/** Marks every error of this package, whichever copy of it made the error. */
export const brand: unique symbol = Symbol.for("api-balance.BillingError")

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
  /** The provider's name for the request, from its `x-request-id` header. */
  readonly requestId?: string
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

  constructor(sentence: string, facts: ErrorFacts = {}, details: ErrorDetails = {}) {
    const who = facts.account === undefined ? facts.provider : `${facts.provider} (${facts.account})`
    const where = [who, facts.operation].filter(Boolean).join(" ")
    super(
      `${where && `${where}: `}${sentence}${details.reason ? ` The provider says: "${details.reason}"` : ""}`,
      "cause" in details ? { cause: details.cause } : undefined,
    )
    Object.assign(this, facts)
  }

  /** Whether the same call may succeed later without anybody doing anything. */
  get retryable(): boolean {
    return /^(RateLimit|BalanceHeld|Server|Connection|Timeout|Ledger)Error$/.test(this.name)
  }

  /** The facts without cause and stack, for logs and `--json`. */
  toJSON(): object {
    return { ...this, message: this.message, retryable: this.retryable }
  }
}

Object.defineProperty(BillingError.prototype, brand, { value: true })
