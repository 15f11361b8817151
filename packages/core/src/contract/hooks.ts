/** What every hook is told; nothing in it is secret. */
export interface RequestFacts {
  readonly provider: string
  readonly account?: string
  /** The operationId of the spec; absent for a path that it does not have. */
  readonly operation?: string
  readonly method: string
  /** 1 for the first attempt of a call. */
  readonly attempt: number
}

/** An attempt that was answered. */
export interface ResponseFacts extends RequestFacts {
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
  readonly onRequest?: (facts: RequestFacts) => void
  readonly onResponse?: (facts: ResponseFacts) => void
  readonly onRetry?: (facts: RetryFacts) => void
}
