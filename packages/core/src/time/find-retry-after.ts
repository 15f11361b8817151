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
  const number = findNumber(header)
  return number === undefined ? readTime(header, at) : toSeconds(number)
}

/** A reset is a number of seconds from now, of seconds or milliseconds since 1970, or a date. */
function readReset(header: string | null, at: Date): number | undefined {
  const number = findNumber(header ?? "")
  if (number === undefined) return readTime(header ?? "", at)
  if (number < 1e9) return toSeconds(number)
  return secondsUntil(number < 1e11 ? number * 1000 : number, at)
}

/** The first number of a list. */
function findNumber(header: string): number | undefined {
  const [, number] = header.match(/^(\d+(?:\.\d+)?)(?:\s*,.*)?$/) ?? []
  return number === undefined ? undefined : Number(number)
}

/** The first date of a list: a header that was sent twice is joined by a comma, which a date may contain, too. */
function readTime(header: string, at: Date): number | undefined {
  // Date.parse would read "-5" as a year.
  const [date = ""] = header.match(/^(?:[A-Z]{3,9},)?[^,]+/i) ?? []
  return /^([A-Z]|\d{4}-)/i.test(date) ? secondsUntil(parseTime(date), at) : undefined
}

/** Undefined for a time in the past, which does not say when to try again. */
function secondsUntil(time: number, at: Date): number | undefined {
  return time > at.getTime() ? toSeconds((time - at.getTime()) / 1000) : undefined
}

// 30 years: in practice a longer wait is endless.
const longest = 1e9

function toSeconds(given: unknown): number | undefined {
  // A number with more digits than a double is an object.
  const seconds = typeof given === "object" ? Number(Object(given).decimal) : given
  return typeof seconds === "number" && seconds >= 0 ? Math.min(Math.ceil(seconds), longest) : undefined
}

/** The headers of a response, and the provider's time. */
interface DatedHeaders {
  readonly headers: Headers
  readonly at: Date
}
