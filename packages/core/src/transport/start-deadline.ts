/** A running deadline: its signal ends the work, `stop` leaves nothing behind. */
export interface Deadline {
  readonly signal: AbortSignal
  /** The promise, unless the deadline ends first: then it rejects, whatever the promise does. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Milliseconds that are left. */
  left(): number
  timedOut(): boolean
  stop(): void
}

/** A deadline after some milliseconds, or as soon as one of the given signals fires. */
export function startDeadline(milliseconds: number, signals: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController()
  const end = performance.now() + milliseconds
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort(new DOMException(`no complete answer within ${milliseconds} ms`, "TimeoutError"))
  }, milliseconds)
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason))
  })
  // Nobody may be racing when it ends.
  ended.catch(() => {})
  // AbortSignal.any would do this, but in Node 20 it keeps memory for as long as a long-lived signal lives.
  const removals = signals.flatMap((signal) => {
    if (signal === undefined) return []
    const abort = () => controller.abort(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener("abort", abort)
    return [() => signal.removeEventListener("abort", abort)]
  })
  return {
    signal: controller.signal,
    race: (promise) => Promise.race([promise, ended]),
    left: () => end - performance.now(),
    timedOut: () => timedOut,
    stop: () => {
      clearTimeout(timer)
      for (const remove of removals) remove()
    },
  }
}
