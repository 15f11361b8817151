const size = 10
const refill = 0.1

// One budget per origin for the whole process, even with two copies of this package.
const key = Symbol.for("api-balance.retryBudgets")
const shared = globalThis as { [key]?: Map<string, number> }

function budgets(): Map<string, number> {
  shared[key] ??= new Map()
  return shared[key]
}

/** Takes one retry from an origin's budget; false if it is used up, so that retries do not worsen an outage. */
export function takeRetry(origin: string): boolean {
  const left = budgets().get(origin) ?? size
  if (left < 1) return false
  budgets().set(origin, left - 1)
  return true
}

/** Adds a tenth of a retry to the budget of an origin after a success. */
export function earnRetry(origin: string): void {
  const left = budgets().get(origin)
  if (left !== undefined) budgets().set(origin, Math.min(size, left + refill))
}
