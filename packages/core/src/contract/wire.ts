import type { ErrorFacts } from "../errors/billing-error.js"

/**
 * A part of an answer that is typed as the spec promises and not yet checked: the read functions check each field that
 * they read. `path` is where it stands in the body, `at` when the provider says that it answered.
 */
export interface Wire<T> {
  /** The part itself. */
  readonly value: T
  /** Where it stands in the body. */
  readonly path: string
  /** The answer that it is a part of. */
  readonly answer: {
    readonly facts: () => ErrorFacts
    readonly at: () => Date
    /** The region that was asked, where the provider has several. */
    readonly region: () => string | undefined
    readonly redact: (text: string) => string
    /** Milliseconds that are left of the call's deadline, for a second request of the same call. */
    readonly left: () => number
  }
}
