import { type Amount, add, isAtLeast, toAmount } from "@api-balance/core"
import type { Span } from "./span.js"

/** What was spent in some spans of a unit, never less than nothing, and how many milliseconds that covers or are hidden. */
export interface SpanSum {
  readonly spent: Amount
  readonly covered: number
  readonly hidden: number
}

/** Adds spans up; those that are hidden count neither as an amount nor as time that is covered. */
export function sumSpans(spans: readonly Span[], unit: string): SpanSum {
  const nothing = toAmount(0, unit)
  let [spent, covered, hidden] = [nothing, 0, 0]
  for (const span of spans) {
    const length = span.to - span.from
    if (!span.spent) hidden += length
    // What comes back at first was taken before.
    else if (covered > 0 || isAtLeast(span.spent, nothing)) {
      spent = add(spent, span.spent)
      covered += length
    }
  }
  return { spent: isAtLeast(spent, nothing) ? spent : nothing, covered, hidden }
}
