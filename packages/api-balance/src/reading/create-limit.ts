/** Runs a function once fewer than the limit are running, in order of arrival. */
export type Limit = <Value>(run: () => Promise<Value>) => Promise<Value>

/** Limits how many functions run concurrently. */
export function createLimit(most: number): Limit {
  let running = 0
  const queue: (() => void)[] = []
  return async (run) => {
    if (running < most) running++
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await run()
    } finally {
      // The slot is handed over directly, so that no newcomer can take it.
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}
