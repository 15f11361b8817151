import type { ErrorAnswer } from "./adapter.js"

/**
 * Seconds to wait from now, where they are told: by `Retry-After` (seconds or a date), by a number that an adapter found
 * in the body, or by `X-RateLimit-Reset` (seconds since 1970).
 */
export function findRetryAfter(
  { headers, at }: Pick<ErrorAnswer, "headers" | "at">,
  inBody?: unknown,
): number | undefined {
  const header = headers.get("retry-after")?.trim() ?? ""
  if (/^\d{1,9}$/.test(header)) return Number(header)
  // Date.parse would take "-5" for a year.
  const date = /^[A-Z]/i.test(header) ? Date.parse(header) : Number.NaN
  if (!Number.isNaN(date)) return toSeconds(date, at)
  if (typeof inBody === "number" && inBody >= 0 && inBody < 1e9) return inBody
  const reset = headers.get("x-ratelimit-reset")?.trim() ?? ""
  return /^\d{1,12}$/.test(reset) ? toSeconds(Number(reset) * 1000, at) : undefined
}

function toSeconds(time: number, at: Date): number {
  return Math.max(0, Math.ceil((time - at.getTime()) / 1000))
}
