import type { Clock } from "@api-balance/core"

const slice = 60_000

/**
 * Waits for some milliseconds, a minute at a time: after a sleep, in which timers stand still, the clock says that the time
 * is over, and a clock that was set back cannot make it longer. Rejects as soon as the signal fires.
 */
export async function sleepUntil(milliseconds: number, clock: Clock, signal: AbortSignal): Promise<void> {
  const end = clock.now() + milliseconds
  for (let left = milliseconds; left > 0 && clock.now() < end; left -= slice)
    await clock.wait(Math.min(left, slice), signal)
}
