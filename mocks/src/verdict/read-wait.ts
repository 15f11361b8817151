import { findRetryAfter } from "@api-balance/core"
import type { MockResponse } from "../http/mock-response.js"
import type { MeantError } from "../spec/document.js"

/** The wait before the next request that a response certainly requires, in milliseconds; undefined if it requires none. */
export function readWait(
  { status, headers, example }: MockResponse,
  errors: readonly MeantError[],
  now: Date,
): number | undefined {
  if (status < 400 && errors.length === 0) return undefined
  const [error] = errors
  const stated = new Headers(
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  )
  const after = stated.get("retry-after")
  const isLimit = errors.some(({ name }) => name === "RateLimitError")
  const seconds = after !== null || isLimit ? findRetryAfter({ headers: stated, at: now }) : undefined
  // The body of an example means what the example means.
  const inBody = example === undefined ? undefined : error?.retryAfter
  const until = example === undefined ? undefined : error?.resetsAt
  const waits = [
    // Seconds are rounded up if the header has a time instead of a number.
    ...(seconds === undefined ? [] : [(/^\d+$/.test(after ?? "") ? seconds : seconds - 1) * 1000]),
    ...(stated.has("retry-after-ms") ? [Number(stated.get("retry-after-ms"))] : []),
    ...(seconds === undefined && inBody !== undefined ? [inBody * 1000] : []),
    ...(seconds === undefined && until !== undefined ? [Date.parse(until) - now.getTime()] : []),
  ]
  const shortest = Math.min(...waits)
  return waits.length > 0 && shortest > 0 ? shortest : undefined
}
