import { parseTime } from "../period/parse-time.js"
import type { ErrorAnswer } from "./adapter.js"

/**
 * Seconds to wait after too many requests, where they are told: by `Retry-After`, by a number that an adapter found in
 * the body, or by `X-RateLimit-Reset` (seconds since 1970).
 */
export function findRetryAfter(
  answer: Pick<ErrorAnswer, "headers" | "at">,
  inBody?: unknown,
): number | undefined {
  const told = readRetryAfter(answer)
  if (told !== undefined) return told
  if (typeof inBody === "number" && inBody >= 0 && inBody < 1e9) return inBody
  const reset = answer.headers.get("x-ratelimit-reset")?.trim() ?? ""
  return /^\d{1,12}$/.test(reset) ? toSeconds(Number(reset) * 1000, answer.at) : undefined
}

/** The seconds of `Retry-After`, which holds seconds or a date. */
export function readRetryAfter({ headers, at }: Pick<ErrorAnswer, "headers" | "at">): number | undefined {
  const header = headers.get("retry-after")?.trim() ?? ""
  if (/^\d{1,9}$/.test(header)) return Number(header)
  // Date.parse would take "-5" for a year.
  const date = /^[A-Z]/i.test(header) ? parseTime(header) : Number.NaN
  return Number.isNaN(date) ? undefined : toSeconds(date, at)
}

function toSeconds(time: number, at: Date): number {
  return Math.max(0, Math.ceil((time - at.getTime()) / 1000))
}
