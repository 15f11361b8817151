import type { Amount } from "@api-balance/core"
import { type Pace, toPace } from "./to-pace.js"
import type { Rates } from "./to-rates.js"
import type { Window } from "./windows.js"

/** What an estimate rests on. */
export interface Basis {
  readonly window: Window
  readonly perDay: Amount
  readonly pace: Pace
}

/** The last week, day or hour: the longest whose burn rate is known. */
export function findBasis(rates: Rates): Basis | undefined {
  for (const window of ["week", "day", "hour"] as const) {
    const { burnRate, spans } = rates[window]
    if (burnRate.state === "known")
      return { window, perDay: burnRate.perDay, pace: toPace(spans, burnRate.perDay.unit) }
  }
  return undefined
}
