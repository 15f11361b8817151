import { toFailure } from "../model/account-row.js"
import type { LoadedForecast } from "./load-forecast.js"

/** A forecast as JSON shows it, without the version. */
export function toRunwayJson({
  runways,
  months,
  failures,
  leftOut,
}: Pick<LoadedForecast, "runways" | "months" | "failures" | "leftOut">): object {
  return { rows: [...runways, ...failures.map(toFailure)], months, ...(leftOut && { leftOut }) }
}
