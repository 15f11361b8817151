import type { Span } from "./span.js"

/** A span may be that much longer than the time it is to tell of: nobody's clock strikes exactly each day. */
const tolerance = 1.1

/** The spans of the last so many milliseconds: those whose middle lies in them and that are no longer than they. */
export function findSpans(spans: readonly Span[], length: number, now: number): readonly Span[] {
  return spans.filter(
    ({ from, to }) => to <= now && (from + to) / 2 >= now - length && to - from <= length * tolerance,
  )
}
