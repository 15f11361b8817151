import { type Period, toAmount } from "@api-balance/core"
import type { Span } from "../src/forecast/span.js"

/** The current time of the forecast tests, in milliseconds since 1970. */
export const now = Date.parse("2026-11-24T12:00:00.000Z")
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export const allTime: Period = { kind: "all-time" }
export const november: Period = {
  kind: "calendar",
  start: "2026-11-01T00:00:00.000Z",
  end: "2026-12-01T00:00:00.000Z",
}

export const usd = (value: number | string) => toAmount(value, "USD")
export const toTime = (milliseconds: number) => new Date(milliseconds).toISOString()

/** A span between two times, in milliseconds ago; hidden if no amount is given. */
export function span(from: number, to: number, spent?: number | string): Span {
  return { from: now - from, to: now - to, ...(spent !== undefined && { spent: usd(spent) }) }
}

/** Spans of one length until now, the oldest first. */
export function spansOf(length: number, amounts: readonly (number | undefined)[]): Span[] {
  return amounts.map((spent, index) =>
    span((amounts.length - index) * length, (amounts.length - index - 1) * length, spent),
  )
}
