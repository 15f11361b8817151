const size = 10
const refill = 0.1

// One budget per origin for the whole process, also when two copies of this package are installed.
const key = Symbol.for("api-balance.retryBudgets")
const shared = globalThis as { [key]?: Map<string, number> }

function budgets(): Map<string, number> {
  shared[key] ??= new Map()
  return shared[key]
}

/** Takes one retry from the budget of an origin; false when it is used up, so that an outage is not made worse. */
export function takeRetry(origin: string): boolean {
  const left = budgets().get(origin) ?? size
  if (left < 1) return false
  budgets().set(origin, left - 1)
  return true
}

/** Gives a tenth of a retry back to the budget of an origin that has answered well. */
export function earnRetry(origin: string): void {
  const left = budgets().get(origin)
  if (left !== undefined) budgets().set(origin, Math.min(size, left + refill))
}
