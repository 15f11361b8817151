import type { Clock } from "./clock.js"

/** A running deadline: its signal ends the work, `stop` leaves nothing behind. */
export interface Deadline {
  readonly signal: AbortSignal
  /** The one promise that it is for, unless the deadline ends first: then it rejects, whatever the promise does. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Milliseconds that are left. */
  left(): number
  timedOut(): boolean
  stop(): void
}

/** A deadline after some milliseconds of a clock, or as soon as one of the given signals fires. */
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
  // AbortSignal.any would do this, but in Node 20 it keeps memory for as long as a long-lived signal lives.
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
    // Promise.race would do this, with four promises more.
    race: (promise) =>
      new Promise((resolve, reject) => {
        lose = reject
        if (controller.signal.aborted) reject(controller.signal.reason)
        promise.then(resolve, reject)
      }),
    left: () => end - clock.now(),
    timedOut: () => timedOut,
    stop: () => {
      stopped.abort(false) // a reason of its own would cost a stack trace
      for (const remove of removals) remove()
    },
  }
}
