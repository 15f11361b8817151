/** The error that an example means: its class, and what else of it decides whether it is about money and may pass. */
export interface MeantError {
  readonly name: string
  readonly maybe?: readonly string[]
  readonly lowBalance?: true
  /** Seconds; absent where they depend on the time. */
  readonly retryAfter?: number
  readonly resetsAt?: string
}

/** The error that an example of an operation means; undefined when it means none. */
export type FindError = (operation: string, example: string) => MeantError | undefined
