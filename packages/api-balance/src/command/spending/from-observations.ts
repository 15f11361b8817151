import type { Period } from "@api-balance/core"
import { type PeriodSpend, toPeriodSpends } from "../../forecast/to-period-spends.js"
import type { Observation } from "../../index.js"
import type { SpendRow } from "./spend-row.js"

/** The spending that observations show in each period, and how much of the period they cover. */
export function fromObservations(
  observations: readonly Observation[],
  periods: readonly Period[],
  now: Date,
): SpendRow[] {
  return toPeriodSpends(observations, periods, now).map(({ hidden, ...spend }) => ({
    ...spend,
    coverage: hidden ? "at least" : toCoverage(spend, now),
  }))
}

function toCoverage({ period, covered }: Omit<PeriodSpend, "hidden">, now: Date): SpendRow["coverage"] {
  if (covered.start !== period.start) return "partly"
  if (Date.parse(period.end ?? "") > now.getTime()) return "so far"
  return covered.end === period.end ? "complete" : "partly"
}
