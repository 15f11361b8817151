/** Time and chance, so that tests need not wait or guess. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** A number from 0 up to 1. */
  random(): number
  /** Resolves after some milliseconds; rejects with the signal's reason as soon as it fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** The real time, and real chance. */
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
      // The runtime would take 2^31 ms (25 days) or more for 1 ms.
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
