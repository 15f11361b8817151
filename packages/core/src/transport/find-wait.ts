import type { AnyBillingError } from "../errors/any-billing-error.js"

const firstPause = 250
const longestWait = 5000

/**
 * Milliseconds to wait before the attempt after this one, undefined when there should be none. What is repeated: GET and
 * HEAD that failed on the way, or with 408, 429, 500, 502, 503 or 504 that is not about money. The provider's own word on
 * when counts; when that is further off than five seconds, the caller hears of it at once instead.
 */
export function findWait(
  error: AnyBillingError,
  { method, attempt, retries }: { method: string; attempt: number; retries: number },
  random: () => number,
): number | undefined {
  if (attempt > retries || !["GET", "HEAD"].includes(method) || !isPassing(error)) return undefined
  const told = error.name === "RateLimitError" || error.name === "ServerError" ? error.retryAfter : undefined
  const wait = random() * firstPause * 2 ** (attempt - 1) + (told ?? 0) * 1000
  return wait <= longestWait ? wait : undefined
}

function isPassing({ name, status = 0 }: AnyBillingError): boolean {
  if (name === "ConnectionError" || name === "RateLimitError") return true
  return name === "ServerError" && [408, 500, 502, 503, 504].includes(status)
}
