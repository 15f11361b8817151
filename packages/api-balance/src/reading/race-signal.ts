// Node 20 warns of the eleventh listener of a signal, and a signal may be given with a thousand questions.
const calls = new WeakMap<AbortSignal, Set<() => void>>()

/** The promise, unless the signal fires first: then it rejects with the signal's reason, whatever the promise does. */
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
