import type { Span } from "./span.js"
import { type SpanSum, sumSpans } from "./sum-spans.js"
import { day } from "./windows.js"

/**
 * Milliseconds: the sum of a period may miss this much or include this much of the period before, because observations rarely
 * coincide with its start. A longer span across a boundary counts for neither period.
 */
export const blur = day / 24

/** What was spent in the spans of a period, and the first and the last of them. */
export interface PeriodSum extends SpanSum {
  readonly first: Span
  readonly last: Span
}

/** Sums the spans from `start` to `end`, in milliseconds since 1970; undefined if there are none. */
export function sumPeriod(
  spans: readonly Span[],
  unit: string,
  { start, end = Number.POSITIVE_INFINITY }: { readonly start: number; readonly end?: number },
): PeriodSum | undefined {
  const within = spans.filter(({ from, to }) => {
    const middle = (from + to) / 2
    return (from >= start && to <= end) || (middle >= start && middle < end && to - from <= 2 * blur)
  })
  const [first, last] = [within[0], within.at(-1)]
  return first && last && { ...sumSpans(within, unit), first, last }
}
