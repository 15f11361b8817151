import type { Clock } from "../src/index.js"

/** A clock that a test turns. */
export interface FakeClock extends Clock {
  /** The pauses that were waited for, in milliseconds. */
  readonly waits: number[]
  /** Ends every deadline that runs. */
  expire(): void
}

/**
 * A clock on which a pause takes no time and a deadline never ends by itself: what waits longer than the longest pause (core's
 * own, 5 s) waits for `expire()`. Chance always gives the same number.
 */
export function createFakeClock(random = 0.5, longestPause = 5000): FakeClock {
  const waits: number[] = []
  const deadlines = new Set<() => void>()
  return {
    waits,
    now: Date.now,
    random: () => random,
    wait: async (milliseconds, signal) => {
      if (milliseconds <= longestPause) {
        waits.push(milliseconds)
        return
      }
      await new Promise<void>((resolve) => {
        deadlines.add(resolve)
        signal.addEventListener("abort", () => deadlines.delete(resolve), { once: true })
      })
    },
    expire: () => {
      for (const end of deadlines) end()
    },
  }
}
