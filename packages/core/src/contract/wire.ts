import type { ErrorFacts } from "../errors/billing-error.js"

/**
 * A part of a response, typed as the spec says but not validated: the read functions validate each field that they read.
 * `path` is its position in the body, `at` the time of the response by the provider's clock.
 */
export interface Wire<T> {
  /** The part itself. */
  readonly value: T
  /** Its position in the body. */
  readonly path: string
  /** The response that contains it. */
  readonly response: {
    readonly facts: () => ErrorFacts
    readonly at: () => Date
    /** The requested region, if the provider has several. */
    readonly region: () => string | undefined
    readonly redact: (text: string) => string
    /** Milliseconds left until the call's deadline, for a second request of the same call. */
    readonly left: () => number
  }
}
