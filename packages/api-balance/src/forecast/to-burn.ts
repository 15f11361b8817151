import { multiply, roundAmount } from "@api-balance/core"
import type { Burn } from "./burn.js"
import { findSpans } from "./find-spans.js"
import type { Span } from "./span.js"
import { sumSpans } from "./sum-spans.js"
import { day } from "./windows.js"

/**
 * How fast a unit was spent in the last so many milliseconds, by the first of several series of spans that tells it; known
 * when a quarter of that time was observed.
 */
export function toBurn(
  series: readonly (readonly Span[])[],
  unit: string,
  length: number,
  now: number,
): Burn {
  const burns = series.map((spans) => toOne(spans, unit, length, now))
  return (
    burns.find(({ state }) => state === "known") ??
    burns.at(-1) ?? { state: "unknown", reason: "few-observations" }
  )
}

function toOne(spans: readonly Span[], unit: string, length: number, now: number): Burn {
  const { spent, covered, hidden } = sumSpans(findSpans(spans, length, now), unit)
  if (covered >= length / 4)
    return { state: "known", perDay: roundAmount(multiply(spent, day / covered), 6), spent, covered }
  const last = spans.at(-1)
  return {
    state: "unknown",
    reason: !last
      ? "few-observations"
      : last.to < now - length
        ? "no-recent-observations"
        : covered + hidden >= length / 4
          ? "hidden"
          : "little-time",
  }
}
