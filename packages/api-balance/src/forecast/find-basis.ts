import type { Amount } from "@api-balance/core"
import { type Pace, toPace } from "./to-pace.js"
import type { Rates } from "./to-rates.js"
import type { Window } from "./windows.js"

/** The data that an estimate is based on. */
export interface Basis {
  readonly window: Window
  readonly perDay: Amount
  readonly pace: Pace
}

/** The longest period with a known burn rate: the last week, day or hour. */
export function findBasis(rates: Rates): Basis | undefined {
  for (const window of ["week", "day", "hour"] as const) {
    const { burnRate, spans } = rates[window]
    if (burnRate.state === "known")
      return { window, perDay: burnRate.perDay, pace: toPace(spans, burnRate.perDay.unit) }
  }
  return undefined
}
