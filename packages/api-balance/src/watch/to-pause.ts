import { isBillingError } from "@api-balance/core"

const [longest, day] = [300_000, 86_400_000]

/**
 * Milliseconds until the next request: doubled after each failure, up to five minutes, and at least as long as the provider
 * requires to wait, up to a day.
 */
export function toPause(usual: number, failures: number, error: Error | undefined): number {
  const stated = isBillingError(error) && "retryAfter" in error ? (error.retryAfter ?? 0) * 1000 : 0
  const pause = Math.min(usual * 2 ** Math.max(0, failures - 1), Math.max(usual, longest))
  return Math.max(pause, Math.min(stated, day))
}
