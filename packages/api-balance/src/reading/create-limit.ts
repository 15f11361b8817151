/** Runs a function as soon as fewer than the limit are running, in the order in which they came. */
export type Limit = <Value>(run: () => Promise<Value>) => Promise<Value>

/** A limit to how many functions run at a time. */
export function createLimit(most: number): Limit {
  let running = 0
  const queue: (() => void)[] = []
  return async (run) => {
    if (running < most) running++
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await run()
    } finally {
      // The place is handed over, so that nobody who comes now can take it.
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}
