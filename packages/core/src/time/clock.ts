/** Time and randomness, replaceable so that tests need not wait or guess. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** A number from 0 (inclusive) to 1 (exclusive). */
  random(): number
  /** Resolves after some milliseconds; rejects with the signal's reason when it aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** The system's time and randomness. */
export const clock: Clock = {
  now: Date.now,
  random: Math.random,
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const abort = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      // The runtime treats 2^31 ms (25 days) or more as 1 ms.
      const timer =
        milliseconds < 2 ** 31
          ? setTimeout(() => {
              signal.removeEventListener("abort", abort)
              resolve()
            }, milliseconds)
          : undefined
      signal.addEventListener("abort", abort, { once: true })
    }),
}
