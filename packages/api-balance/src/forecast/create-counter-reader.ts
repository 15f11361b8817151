import { type Amount, isAtLeast, type Period, subtract } from "@api-balance/core"
import type { Span } from "./span.js"

/** What a provider said to have been spent up to a time, in milliseconds since 1970. */
interface Count {
  readonly at: number
  readonly spent: Amount
  readonly period: Period
}

/** What is known of a figure that only grows: the provider's total, or what it counts from the first of the month. */
export interface CounterReader {
  readonly read: (count: Count) => void
  readonly count: () => Count
  /** Oldest first; hidden where the figure began anew. */
  readonly spans: readonly Span[]
}

/** Reads such a figure, time by time; spans that end before `since`, in milliseconds, are forgotten. */
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
