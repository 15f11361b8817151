/** Time and chance, so that tests need not wait or guess. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** A number from 0 up to 1. */
  random(): number
  /** Resolves after some milliseconds; rejects with the signal's reason as soon as it fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** A timer; none for 2^31 ms (25 days) or more, which the runtime would take for 1 ms. */
export function startTimer(run: () => void, milliseconds: number): ReturnType<typeof setTimeout> | undefined {
  return milliseconds >= 2 ** 31 ? undefined : setTimeout(run, milliseconds)
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
      const timer = startTimer(() => {
        signal.removeEventListener("abort", abort)
        resolve()
      }, milliseconds)
      signal.addEventListener("abort", abort, { once: true })
    }),
}
