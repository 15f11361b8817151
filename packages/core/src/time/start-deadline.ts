import type { Clock } from "./clock.js"

/** A running deadline: its signal aborts the work; `stop` releases all resources. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Returns a promise that settles like the given one, but rejects when the deadline ends. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Milliseconds left. */
  left(): number
  timedOut(): boolean
  stop(): void
}

/** Starts a deadline that ends after some milliseconds of a clock, or when one of the signals aborts. */
export function startDeadline(
  clock: Clock,
  milliseconds: number,
  ...signals: (AbortSignal | undefined)[]
): Deadline {
  const controller = new AbortController()
  const stopped = new AbortController()
  const end = clock.now() + milliseconds
  let timedOut = false
  let lose: ((reason: unknown) => void) | undefined
  const abort = (reason: unknown) => {
    controller.abort(reason)
    lose?.(controller.signal.reason)
  }
  clock.wait(milliseconds, stopped.signal).then(
    () => {
      timedOut = true
      abort(new DOMException(`after ${milliseconds} ms`, "TimeoutError"))
    },
    () => {}, // stopped
  )
  // AbortSignal.any would do this, but Node 20 leaks memory for as long as a long-lived signal lives.
  const removals: (() => void)[] = []
  for (const signal of signals) {
    if (!signal) continue
    const follow = () => abort(signal.reason)
    if (signal.aborted) follow()
    signal.addEventListener("abort", follow)
    removals.push(() => signal.removeEventListener("abort", follow))
  }
  return {
    signal: controller.signal,
    // Promise.race would do this, but with four more promises.
    race: (promise) =>
      new Promise((resolve, reject) => {
        lose = reject
        if (controller.signal.aborted) reject(controller.signal.reason)
        promise.then(resolve, reject)
      }),
    left: () => end - clock.now(),
    timedOut: () => timedOut,
    stop: () => {
      stopped.abort(false) // a default reason would cost a stack trace
      for (const remove of removals) remove()
    },
  }
}
