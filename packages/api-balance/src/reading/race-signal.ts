// Node 20 warns about the eleventh listener of a signal, and one signal may cover a thousand requests.
const calls = new WeakMap<AbortSignal, Set<() => void>>()

/** Returns the promise, unless the signal aborts first: then rejects with the signal's reason. */
export function raceSignal<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    const all = findCalls(signal)
    all.add(abort)
    // A signal may outlive many promises.
    promise.then(resolve, reject).finally(() => all.delete(abort))
  })
}

function findCalls(signal: AbortSignal): Set<() => void> {
  const known = calls.get(signal)
  if (known) return known
  const all = new Set<() => void>()
  calls.set(signal, all)
  signal.addEventListener("abort", () => {
    for (const abort of all) abort()
  })
  return all
}
