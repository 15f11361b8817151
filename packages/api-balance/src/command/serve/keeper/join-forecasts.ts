import type { Forecast } from "../../../index.js"
import { findFailures } from "../../forecast/find-failures.js"
import type { Answer } from "../../model/answer.js"
import type { Snapshot } from "./snapshot.js"

/** The forecasts of several accounts as one, with the failures of their last reads. */
export function joinForecasts(
  snapshots: readonly Snapshot[],
): Forecast & { readonly failures: readonly Answer[] } {
  const forecasts = snapshots.flatMap(({ forecast }) => forecast ?? [])
  const leftOut = forecasts.flatMap(({ leftOut = [] }) => leftOut)
  return {
    runways: forecasts.flatMap(({ runways }) => runways),
    months: forecasts.flatMap(({ months }) => months),
    failures: findFailures(snapshots.flatMap(({ balance, usage }) => [balance ?? [], usage ?? []].flat())),
    ...(leftOut.length > 0 && { leftOut }),
  }
}
