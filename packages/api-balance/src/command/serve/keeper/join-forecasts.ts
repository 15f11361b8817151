import { findFailures } from "../../forecast/find-failures.js"
import type { LoadedForecast } from "../../forecast/load-forecast.js"
import type { AccountRow } from "../../model/account-row.js"
import type { Snapshot } from "./snapshot.js"

/** The forecasts of several accounts as one, with the failures of their last reads. */
export function joinForecasts(
  snapshots: readonly Snapshot[],
): Pick<LoadedForecast, "runways" | "months" | "failures" | "leftOut" | "observations"> {
  const forecasts = snapshots.flatMap(({ forecast }) => forecast ?? [])
  const leftOut = forecasts.flatMap(({ leftOut = [] }) => leftOut)
  return {
    runways: forecasts.flatMap(({ runways }) => runways),
    months: forecasts.flatMap(({ months }) => months),
    failures: findReadFailures(snapshots),
    observations: snapshots.flatMap(({ observations = [] }) => observations),
    ...(leftOut.length > 0 && { leftOut }),
  }
}

/** The failures of the accounts' last reads, one per account. */
export function findReadFailures(snapshots: readonly Snapshot[]): AccountRow[] {
  return findFailures(snapshots.flatMap(({ balance, usage }) => [balance ?? [], usage ?? []].flat()))
}
