import type { Clock } from "@api-balance/core"

const slice = 60_000

/**
 * Waits for some milliseconds, in steps of at most a minute: timers stop while a machine sleeps, so the clock decides whether
 * the time is over, and a clock that is set back cannot extend the wait. Rejects when the signal aborts.
 */
export async function sleepUntil(milliseconds: number, clock: Clock, signal: AbortSignal): Promise<void> {
  const end = clock.now() + milliseconds
  for (let left = milliseconds; left > 0 && clock.now() < end; left -= slice)
    await clock.wait(Math.min(left, slice), signal)
}
