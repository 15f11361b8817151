import type { AnyBillingError } from "../errors/any-billing-error.js"

const firstPause = 250
const longestWait = 5000
const passing = [408, 429, 500, 502, 503, 504]

/**
 * Milliseconds to wait before the next attempt; undefined if there is none. A read is retried if the connection failed, or
 * after 408, 429, 500, 502, 503, 504 or an error inside a success, unless that is about money. The provider's own wait is
 * respected; if it is longer than five seconds, the error is returned immediately.
 */
export function findWait(
  error: AnyBillingError,
  { attempt, retries }: { attempt: number; retries: number },
  random: () => number,
): number | undefined {
  if (attempt > retries) return undefined
  // A read costs nothing, so a 429 that may or may not be about money can be retried.
  const mayPass = error.retryable || error.name === "RateLimitError"
  // A failed connection has no status.
  const { status } = error
  const isPassing = status === undefined || status < 300 || passing.includes(status)
  if (!mayPass || !isPassing) return undefined
  const stated = ("retryAfter" in error && error.retryAfter) || 0
  const wait = random() * firstPause * 2 ** (attempt - 1) + stated * 1000
  return wait <= longestWait ? wait : undefined
}
