/**
 * Where answers are kept for many processes or machines: any cache with a time to live. A store that fails, or takes longer
 * than a second, is passed over. Those who share one share accounts, too: each key of a provider needs its `account`.
 */
export interface Store {
  /** The text that was set, unless its time is over. */
  get(key: string): Promise<string | null | undefined>
  /** Keeps a text for some milliseconds. */
  set(key: string, value: string, milliseconds: number): Promise<unknown>
}
