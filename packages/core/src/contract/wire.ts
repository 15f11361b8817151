import type { ErrorFacts } from "../errors/billing-error.js"

/**
 * A part of an answer that is typed as the spec promises and not yet checked: the read functions check each field that
 * they read. `path` is where it stands in the body, `at` when the provider says that it answered.
 */
export interface Wire<T> {
  readonly value: T
  readonly path: string
  readonly answer: {
    readonly facts: () => ErrorFacts
    readonly at: () => Date
    readonly redact: (text: string) => string
    /** Milliseconds that are left of the call's deadline, for a second request of the same call. */
    readonly left: () => number
  }
}

/** The field names of a wire object. */
export type FieldOf<T> = keyof NonNullable<T> & string
