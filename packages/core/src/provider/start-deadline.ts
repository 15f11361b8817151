/** A running deadline: its signal ends the work, `stop` leaves nothing behind. */
export interface Deadline {
  readonly signal: AbortSignal
  timedOut(): boolean
  stop(): void
}

/** A signal that fires after some milliseconds, or as soon as one of the given signals does. */
export function startDeadline(milliseconds: number, signals: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController()
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort(new DOMException(`no complete answer within ${milliseconds} ms`, "TimeoutError"))
  }, milliseconds)
  // AbortSignal.any would do this, but in Node 20 it keeps memory for as long as a long-lived signal lives.
  const listeners = signals.flatMap((signal) => {
    if (signal === undefined) return []
    const abort = () => controller.abort(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener("abort", abort)
    return [() => signal.removeEventListener("abort", abort)]
  })
  return {
    signal: controller.signal,
    timedOut: () => timedOut,
    stop: () => {
      clearTimeout(timer)
      for (const remove of listeners) remove()
    },
  }
}
