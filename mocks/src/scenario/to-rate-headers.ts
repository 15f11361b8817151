import type { Header } from "../spec/documented-response.js"

/** How many requests a key has left, and when the limit resets, in milliseconds since 1970. */
export interface RateFigures {
  /** The value in the spec by default. */
  readonly limit: number | undefined
  readonly remaining: number
  readonly reset: number
}

/** The rate limit headers that a response declares, with these values. */
export function toRateHeaders(
  declared: readonly Header[],
  { limit, remaining, reset }: RateFigures,
  now: number,
): Record<string, string> {
  const seconds = Math.ceil((reset - now) / 1000)
  const headers = declared.flatMap(({ name, example }) => {
    const [, kind] = /^(?:x-)?ratelimit-(limit|remaining|reset)(?:-requests)?$/i.exec(name) ?? []
    const value = {
      limit: limit ?? example,
      remaining,
      reset: toMoment(Number(example), reset, seconds),
      "retry-after": seconds,
    }[kind?.toLowerCase() ?? name.toLowerCase()]
    return value === undefined ? [] : [[name.toLowerCase(), String(value)]]
  })
  return Object.fromEntries(headers)
}

/** In the format of the spec's example: milliseconds or seconds since 1970, or seconds from now. */
function toMoment(example: number, reset: number, seconds: number): number {
  if (example > 1e12) return reset
  return example > 1e9 ? Math.ceil(reset / 1000) : seconds
}
