import type { Clock } from "@api-balance/core"

/** A time limit for all waits of one reservation. */
export interface WaitLimit {
  /** Resolves with the promise, or when the time is over. */
  race<Value>(promise: Promise<Value>): Promise<Value | undefined>
  /** Resolves when something has changed, and after a second in any case: a notification may be lost. */
  waitFor(changed: Promise<unknown> | undefined): Promise<void>
  isOver(): boolean
  stop(): void
}

const pollMs = 1000

/** Starts the time limit. */
export function startWaitLimit(clock: Clock, milliseconds: number): WaitLimit {
  const stopped = new AbortController()
  let over = false
  const end = clock.wait(milliseconds, stopped.signal).then(
    () => {
      over = true
      return undefined
    },
    () => undefined,
  )
  return {
    race: (promise) => Promise.race([promise, end]),
    waitFor: async (changed) => {
      const polled = new AbortController()
      const poll = clock.wait(pollMs, polled.signal).catch(() => {})
      await Promise.race(changed ? [changed, poll, end] : [poll, end])
      polled.abort(false)
    },
    isOver: () => over,
    stop: () => stopped.abort(false),
  }
}
