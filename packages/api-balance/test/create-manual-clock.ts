import type { Clock } from "@api-balance/core"

/** A clock that stands still until it is moved; who waits goes on when its time has come. */
export function createManualClock(): Clock & {
  advance(milliseconds: number): Promise<void>
  /** How many wait for a time to come. */
  waiting(): number
} {
  let now = Date.parse("2026-11-23T12:00:00.000Z")
  const waits = new Map<() => void, number>()
  return {
    now: () => now,
    random: () => 0.5,
    waiting: () => waits.size,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        waits.set(resolve, now + milliseconds)
        signal.addEventListener("abort", () => {
          waits.delete(resolve)
          reject(signal.reason)
        })
      }),
    advance: async (milliseconds) => {
      await settle() // whoever is about to wait does
      now += milliseconds
      for (const [resolve, due] of waits) if (due <= now && waits.delete(resolve)) resolve()
      await settle()
    },
  }
}

/** Lets everything happen that needs no time. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
