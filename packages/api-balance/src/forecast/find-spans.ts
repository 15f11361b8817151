import type { Span } from "./span.js"

/** A span may exceed the period by this factor, because no schedule is exact. */
const tolerance = 1.1

/** The spans of the last `length` milliseconds: their middle lies in that period and they are not longer than it. */
export function findSpans(spans: readonly Span[], length: number, now: number): readonly Span[] {
  return spans.filter(
    ({ from, to }) => to <= now && (from + to) / 2 >= now - length && to - from <= length * tolerance,
  )
}
