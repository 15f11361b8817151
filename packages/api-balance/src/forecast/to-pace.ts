import type { Span } from "./span.js"
import { sumSpans } from "./sum-spans.js"
import { day } from "./windows.js"

/** How fast a unit is spent, per day, and the expected deviation. For estimates, never for money. */
export interface Pace {
  readonly perDay: number
  /** Two standard errors of the mean over so many future days; undefined if fewer than three parts were observed, or a number cannot hold it. */
  readonly spread: (days: number) => number | undefined
}

/**
 * Computes the pace of some spans. Their time is divided into up to seven parts, treated as independent samples: their
 * variation determines the error of the mean.
 */
export function toPace(spans: readonly Span[], unit: string): Pace {
  const seen = spans.filter(({ spent }) => spent)
  const total = sumSpans(seen, unit)
  const observed = total.covered / day
  const perDay = Number(total.spent.value) / observed
  const parts = cut(seen, total.covered / 7)
  const squares = parts.map(({ spent, length }) => (spent - (perDay * length) / day) ** 2 / (length / day))
  const variance = squares.reduce((sum, square) => sum + square, 0) / (parts.length - 1)
  return {
    perDay,
    spread: (days) => {
      const errors = 2 * Math.sqrt(variance * (1 / observed + 1 / Math.max(days, 1e-9)))
      return parts.length >= 3 && Number.isFinite(errors) ? errors : undefined
    },
  }
}

/**
 * Groups consecutive spans into parts of at least `least` milliseconds. A return belongs to the part in which the amount was
 * held, and a shorter remainder to the last part.
 */
function cut(spans: readonly Span[], least: number): { readonly spent: number; readonly length: number }[] {
  const parts: { spent: number; length: number }[] = []
  const isFull = (part: { length: number } | undefined) => !part || part.length >= least
  for (const { from, to, spent } of spans) {
    const amount = Number(spent?.value)
    if (amount >= 0 && isFull(parts.at(-1))) parts.push({ spent: 0, length: 0 })
    const part = parts.at(-1)
    // A return at the start belongs to earlier spending.
    if (!part) continue
    part.spent += amount
    part.length += to - from
  }
  const rest = isFull(parts.at(-1)) ? undefined : parts.pop()
  const last = parts.at(-1)
  if (rest && last) {
    last.spent += rest.spent
    last.length += rest.length
  }
  return parts
}
