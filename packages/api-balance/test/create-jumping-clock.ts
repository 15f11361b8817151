import type { Clock } from "@api-balance/core"
import { settle } from "./create-manual-clock.js"

/** A clock that goes from one moment at which somebody waits to the next, so that no time is lost between them. */
export function createJumpingClock(): Clock & { pass(milliseconds: number): Promise<void> } {
  let now = 1_000_000
  const waits = new Map<() => void, number>()
  return {
    now: () => now,
    random: () => 0.5,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        waits.set(resolve, now + milliseconds)
        signal.addEventListener("abort", () => {
          waits.delete(resolve)
          reject(signal.reason)
        })
      }),
    pass: async (milliseconds) => {
      const end = now + milliseconds
      for (;;) {
        await settle()
        const next = Math.min(...waits.values())
        if (next > end) break
        now = Math.max(now, next)
        for (const [resolve, due] of waits) if (due <= now && waits.delete(resolve)) resolve()
      }
      now = end
    },
  }
}
