/** What every question to all providers takes. */
export interface AskOptions {
  /** Asks again, however fresh the last answer is. */
  readonly fresh?: boolean
  /** Ends this call; what others wait for goes on. */
  readonly signal?: AbortSignal
  /** Milliseconds for each provider, from when it is asked, instead of the `timeout` of `createApiBalance`. */
  readonly timeout?: number
}
