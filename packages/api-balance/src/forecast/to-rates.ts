import { multiply, roundAmount } from "@api-balance/core"
import type { BurnRate } from "./burn-rate.js"
import { findSpans } from "./find-spans.js"
import { pickBestSource } from "./pick-best-source.js"
import type { Span } from "./span.js"
import { sumSpans } from "./sum-spans.js"
import { day, type Window, windows } from "./windows.js"

/** A burn rate, its spans, and the milliseconds that they cover. */
export interface Rate {
  readonly burnRate: BurnRate
  readonly spans: readonly Span[]
  readonly covered: number
}

/** One rate per window. */
export type Rates = Readonly<Record<Window, Rate>>

/**
 * The burn rate of the last hour, day and week. Each uses the best of several series of spans, the most accurate first; it is
 * known if a quarter of that period was observed.
 */
export function toRates(series: readonly (readonly Span[])[], unit: string, now: number): Rates {
  const toOne = (window: Window) => {
    const rates = series.map((spans) => toRate(spans, unit, windows[window], now))
    return (
      pickBestSource(rates.filter(({ burnRate }) => burnRate.state === "known")) ??
      rates.at(-1) ?? { burnRate: { state: "unknown", reason: "few-observations" }, spans: [], covered: 0 }
    )
  }
  return { hour: toOne("hour"), day: toOne("day"), week: toOne("week") }
}

function toRate(all: readonly Span[], unit: string, length: number, now: number): Rate {
  const spans = findSpans(all, length, now)
  const { spent, covered, hidden } = sumSpans(spans, unit)
  if (covered >= length / 4) {
    const perDay = roundAmount(multiply(spent, day / covered), 6)
    return { burnRate: { state: "known", perDay, spent, covered }, spans, covered }
  }
  const last = all.at(-1)
  const reason = !last
    ? "few-observations"
    : last.to < now - length
      ? "no-recent-observations"
      : covered + hidden >= length / 4
        ? "hidden"
        : "little-time"
  return { burnRate: { state: "unknown", reason }, spans, covered }
}
