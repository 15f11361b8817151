/**
 * A cache for responses that processes or machines share: any cache with a time to live. A store that fails, or takes longer
 * than a second, is ignored. All users of a store share its accounts: each key of a provider needs its own `account`.
 */
export interface Store {
  /** Returns the stored text, unless it has expired. */
  get(key: string): Promise<string | null | undefined>
  /** Stores a text for some milliseconds. */
  set(key: string, value: string, milliseconds: number): Promise<unknown>
}
