/** Seconds to wait, from `Retry-After` (seconds or a date), else from `X-RateLimit-Reset` (seconds since 1970). */
export function readRetryAfter(headers: Headers, at: Date): number | undefined {
  const retryAfter = headers.get("retry-after")?.trim()
  if (retryAfter && /^\d{1,9}$/.test(retryAfter)) return Number(retryAfter)
  const date = retryAfter ? Date.parse(retryAfter) : Number.NaN
  const reset = headers.get("x-ratelimit-reset")?.trim()
  const until = Number.isNaN(date) && reset && /^\d{1,12}$/.test(reset) ? Number(reset) * 1000 : date
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - at.getTime()) / 1000))
}
