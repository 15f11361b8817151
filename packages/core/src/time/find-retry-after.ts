import { parseTime } from "./parse-time.js"

/**
 * Returns the whole seconds to wait after too many requests, rounded up: from `Retry-After`, from a number that an adapter
 * found in the body, or from `X-RateLimit-Reset` or `RateLimit-Reset`.
 */
export function findRetryAfter(response: DatedHeaders, inBody?: unknown): number | undefined {
  return (
    readRetryAfter(response) ??
    toSeconds(inBody) ??
    readReset(
      response.headers.get("x-ratelimit-reset") ?? response.headers.get("ratelimit-reset"),
      response.at,
    )
  )
}

/** The seconds of `Retry-After`, which is a number or a date; the first of several values counts. */
export function readRetryAfter({ headers, at }: DatedHeaders): number | undefined {
  const header = headers.get("retry-after") ?? ""
  const [, number] = header.match(/^(\d+(?:\.\d+)?)(?:\s*,.*)?$/) ?? []
  // Date.parse would read "-5" as a year.
  return number
    ? toSeconds(Number(number))
    : /^([A-Z]|\d{4}-)/i.test(header)
      ? secondsUntil(parseTime(header), at)
      : undefined
}

/** A reset is a number of seconds from now, or of seconds or milliseconds since 1970. */
function readReset(header: string | null, at: Date): number | undefined {
  if (header === null || !/^\d{1,15}(\.\d+)?$/.test(header)) return undefined
  const number = Number(header)
  if (number < 1e9) return toSeconds(number)
  return secondsUntil(number < 1e11 ? number * 1000 : number, at)
}

/** Undefined for a time in the past, which does not say when to try again. */
function secondsUntil(time: number, at: Date): number | undefined {
  return time > at.getTime() ? toSeconds((time - at.getTime()) / 1000) : undefined
}

// 30 years: in practice a longer wait is endless.
const longest = 1e9

function toSeconds(seconds: unknown): number | undefined {
  return typeof seconds === "number" && seconds >= 0 ? Math.min(Math.ceil(seconds), longest) : undefined
}

/** The headers of a response, and the provider's time. */
interface DatedHeaders {
  readonly headers: Headers
  readonly at: Date
}
