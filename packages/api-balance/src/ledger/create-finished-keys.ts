/** The keys of ended reservations, each kept for at least some milliseconds. */
export interface FinishedKeys {
  has(key: string): boolean
  add(key: string, now: number): void
}

/** Keeps nothing if the time is 0. */
export function createFinishedKeys(ttlMs: number): FinishedKeys {
  let [newer, older] = [new Set<string>(), new Set<string>()]
  let since = Number.NEGATIVE_INFINITY
  return {
    has: (key) => newer.has(key) || older.has(key),
    add: (key, now) => {
      if (!(ttlMs > 0)) return
      if (now - since >= ttlMs) {
        // Both sets may have expired.
        older = now - since >= 2 * ttlMs ? new Set() : newer
        newer = new Set()
        since = now
      }
      newer.add(key)
    },
  }
}
