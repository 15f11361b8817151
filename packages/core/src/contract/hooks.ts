/** What every hook is told; nothing in it is secret. */
export interface RequestFacts {
  /** The provider's id. */
  readonly provider: string
  /** The label that the provider was created with. */
  readonly account?: string
  /** The operationId of the spec; absent for a path that it does not have. */
  readonly operation?: string
  /** The HTTP method. */
  readonly method: string
  /** 1 for the first attempt of a call. */
  readonly attempt: number
}

/** An attempt that was answered. */
export interface ResponseFacts extends RequestFacts {
  /** The HTTP status. */
  readonly status: number
  /** Milliseconds from the request to the end of the body. */
  readonly duration: number
  /** Milliseconds that the answer has lain in caches on the way, by its `Age` header; absent where it has none. */
  readonly age?: number
}

/** An attempt that failed and will be made again. */
export interface RetryFacts extends RequestFacts {
  /** The `name` of the error. */
  readonly reason: string
  /** Milliseconds until the next attempt. */
  readonly wait: number
}

/** Functions that are told what happens, for logging, metrics or tracing; what they throw is ignored. */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: (facts: RequestFacts) => void
  /** Called after each attempt that was answered, whatever its status. */
  readonly onResponse?: (facts: ResponseFacts) => void
  /** Called before the wait for another attempt. */
  readonly onRetry?: (facts: RetryFacts) => void
}
