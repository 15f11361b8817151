/** The options of every request to all providers. */
export interface ReadOptions {
  /** Bypasses the cache. */
  readonly fresh?: boolean
  /** Aborts this call only; requests that other callers wait for continue. */
  readonly signal?: AbortSignal
  /** Timeout in milliseconds per provider, from when its request starts; overrides that of `createApiBalance`. */
  readonly timeout?: number
}
