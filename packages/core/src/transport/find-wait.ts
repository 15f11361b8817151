import type { AnyBillingError } from "../errors/any-billing-error.js"

const firstPause = 250
const longestWait = 5000
const passing = [408, 429, 500, 502, 503, 504]

/**
 * Milliseconds to wait before the attempt after this one, undefined when there should be none. What is repeated: reads
 * that failed on the way, with 408, 429, 500, 502, 503 or 504, or inside a success, where that is not about money. The
 * provider's own word on when counts; when that is further off than five seconds, the caller hears of it at once instead.
 */
export function findWait(
  error: AnyBillingError,
  { attempt, retries }: { attempt: number; retries: number },
  random: () => number,
): number | undefined {
  if (attempt > retries) return undefined
  // A read costs nothing: where it is not sure that a 429 is not about money, one more may show.
  const mayPass = error.retryable || error.name === "RateLimitError"
  // A connection that failed has no status.
  const { status } = error
  const isPassing = status === undefined || status < 300 || passing.includes(status)
  if (!mayPass || !isPassing) return undefined
  const told = ("retryAfter" in error && error.retryAfter) || 0
  const wait = random() * firstPause * 2 ** (attempt - 1) + told * 1000
  return wait <= longestWait ? wait : undefined
}
