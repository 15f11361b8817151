import type { Clock } from "@api-balance/core"

/** A clock that stands still until it is moved; a wait ends when its time has come. */
export function createManualClock(): Clock & {
  /** Moves in one step: everything that was due in between happens afterwards. */
  advance(milliseconds: number): Promise<void>
  /** Moves from the end of one wait to the next, so that no time is lost between them. */
  pass(milliseconds: number): Promise<void>
  /** The number of pending waits. */
  waiting(): number
} {
  let now = Date.parse("2026-11-23T12:00:00.000Z")
  const waits = new Map<() => void, number>()
  const resume = () => {
    for (const [resolve, due] of waits) if (due <= now && waits.delete(resolve)) resolve()
  }
  return {
    now: () => now,
    random: () => 0.5,
    waiting: () => waits.size,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const stop = () => {
          waits.delete(end)
          reject(signal.reason)
        }
        const end = () => {
          signal.removeEventListener("abort", stop)
          resolve()
        }
        waits.set(end, now + milliseconds)
        signal.addEventListener("abort", stop)
      }),
    advance: async (milliseconds) => {
      await settle() // waits that are about to start do
      now += milliseconds
      resume()
      await settle()
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds
      for (;;) {
        await settle()
        const next = Math.min(...waits.values())
        if (next > end) break
        now = Math.max(now, next)
        resume()
      }
      now = end
    },
  }
}

/** Lets everything happen that takes no time. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
