import { type Amount, add, isAtLeast, toAmount } from "@api-balance/core"
import type { Span } from "./span.js"

/** The amount spent in some spans of a unit, at least zero, and the covered and hidden milliseconds. */
export interface SpanSum {
  readonly spent: Amount
  readonly covered: number
  readonly hidden: number
}

/** Sums spans; hidden ones count neither as an amount nor as covered time. */
export function sumSpans(spans: readonly Span[], unit: string): SpanSum {
  const nothing = toAmount(0, unit)
  let [spent, covered, hidden] = [nothing, 0, 0]
  for (const span of spans) {
    const length = span.to - span.from
    if (!span.spent) hidden += length
    // A return at the start belongs to earlier spending.
    else if (covered > 0 || isAtLeast(span.spent, nothing)) {
      spent = add(spent, span.spent)
      covered += length
    }
  }
  return { spent: isAtLeast(spent, nothing) ? spent : nothing, covered, hidden }
}
