/** The error that an example means: its class, and the facts that decide whether it is about money and retryable. */
export interface MeantError {
  readonly name: string
  readonly maybe?: readonly string[]
  readonly lowBalance?: true
  /** Seconds; absent if they depend on the time. */
  readonly retryAfter?: number
  readonly resetsAt?: string
}

/** The flags of an error: is it about money, may the same call succeed later, could another key or provider help now? */
export interface ErrorTraits {
  readonly aboutMoney: boolean
  readonly retryable: boolean
  readonly elsewhere: boolean
}

/** Returns the error that an example of an operation means; undefined if it means none. */
export type FindError = (operation: string, example: string) => MeantError | undefined
