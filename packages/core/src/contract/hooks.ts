/** The facts that every hook receives; they contain no secrets. */
export interface RequestFacts {
  /** The provider's id. */
  readonly provider: string
  /** The label that the provider was created with. */
  readonly account?: string
  /** The operationId of the spec; absent if the spec does not have the path. */
  readonly operation?: string
  /** The HTTP method. */
  readonly method: string
  /** 1 for the first attempt of a call. */
  readonly attempt: number
}

/** An attempt that got a response. */
export interface ResponseFacts extends RequestFacts {
  /** The HTTP status. */
  readonly status: number
  /** Milliseconds from the start of the request to the end of the body. */
  readonly duration: number
  /** Milliseconds that the response spent in HTTP caches, from its `Age` header; absent without one. */
  readonly age?: number
}

/** A failed attempt that will be retried. */
export interface RetryFacts extends RequestFacts {
  /** The `name` of the error. */
  readonly reason: string
  /** Milliseconds until the next attempt. */
  readonly wait: number
}

/** Functions for logging, metrics or tracing; what they throw is ignored. */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: (facts: RequestFacts) => void
  /** Called after each attempt that got a response, with any status. */
  readonly onResponse?: (facts: ResponseFacts) => void
  /** Called before the wait for a retry. */
  readonly onRetry?: (facts: RetryFacts) => void
}
