import { type Amount, isAtLeast, type Period, subtract } from "@api-balance/core"
import type { Span } from "./span.js"

/** The total that a provider reported at a time, in milliseconds since 1970. */
interface Count {
  readonly at: number
  readonly spent: Amount
  readonly period: Period
}

/** What is known of a counter: the provider's all-time total, or its total since the first of the month. */
export interface CounterReader {
  readonly read: (count: Count) => void
  readonly count: () => Count
  /** Oldest first; hidden where the counter was reset. */
  readonly spans: readonly Span[]
}

/** Reads a counter in order of time; spans that end before `since`, in milliseconds, are dropped. */
export function createCounterReader(first: Count, since: number): CounterReader {
  const spans: Span[] = []
  let count = first
  return {
    read: (next) => {
      const before = count
      if (next.at <= before.at) return
      count = next
      if (next.at < since) return
      const grows = before.period.start === next.period.start && isAtLeast(next.spent, before.spent)
      spans.push({
        from: before.at,
        to: next.at,
        ...(grows && { spent: subtract(next.spent, before.spent) }),
      })
    },
    count: () => count,
    spans,
  }
}
