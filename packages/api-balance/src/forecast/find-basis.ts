import type { Amount } from "@api-balance/core"
import { findSpans } from "./find-spans.js"
import type { Span } from "./span.js"
import { toBurn } from "./to-burn.js"
import { type Pace, toPace } from "./to-pace.js"
import { type Window, windows } from "./windows.js"

/** What an estimate rests on. */
export interface Basis {
  readonly window: Window
  readonly perDay: Amount
  readonly pace: Pace
}

/** The last week, day or hour: the longest whose burn rate is known, by the first series of spans that tells it. */
export function findBasis(
  series: readonly (readonly Span[])[],
  unit: string,
  now: number,
): Basis | undefined {
  for (const window of ["week", "day", "hour"] as const)
    for (const spans of series) {
      const burn = toBurn([spans], unit, windows[window], now)
      if (burn.state === "known")
        return { window, perDay: burn.perDay, pace: toPace(findSpans(spans, windows[window], now), unit) }
    }
  return undefined
}
