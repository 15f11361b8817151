import { existsSync } from "node:fs"
import { type Forecast, toForecast } from "../../forecast/to-forecast.js"
import type { Observation } from "../../history/observation.js"
import type { Answer } from "../answer.js"
import { findHistory } from "../history/find-history.js"
import { openExistingHistory } from "../history/open-existing-history.js"
import { UsageError } from "../usage-error.js"
import { askAndRecord } from "./ask-and-record.js"
import { type BudgetedMonth, toBudgeted } from "./budget.js"
import type { ForecastOptions } from "./forecast-options.js"
import { readRecent } from "./read-recent.js"

/** What the history lets expect, and what it holds. */
export interface Foreseen {
  readonly runways: Forecast["runways"]
  readonly months: readonly BudgetedMonth[]
  /** Oldest first. */
  readonly observations: readonly Observation[]
  /** Whoever could not be asked just now. */
  readonly failures: readonly Answer[]
  readonly code: number
  readonly file: string
}

/**
 * Asks and records, unless it is to be done offline, and foresees from what the history holds; undefined where there is no
 * key to ask with, which is said. `reach` says how far back the observations go: a year, one of each day, where it is "year".
 * @throws UsageError, InvalidOptionError when the history cannot be used
 */
export async function loadForecast(
  ids: readonly string[],
  options: ForecastOptions,
  reach: "month" | "year",
): Promise<Foreseen | undefined> {
  const file = findHistory(options)
  if (file === undefined)
    throw new UsageError('name a history: --history <file>, or "history" in the config file')
  if (options.offline && !existsSync(file))
    throw new UsageError(`there is no history ${file}; without --offline it is begun`)
  const asked = options.offline ? { code: 0, failures: [], ledgers: [] } : await askAndRecord(ids, options)
  if (!asked) return undefined
  const observations = existsSync(file) ? readAll(file, ids, options, reach) : []
  const { runways, months } = toForecast(observations, { ledgers: asked.ledgers })
  return {
    runways,
    months: months.map((month) => toBudgeted(month, options.budget ?? [])),
    observations,
    failures: asked.failures,
    code: asked.code,
    file,
  }
}

function readAll(
  file: string,
  ids: readonly string[],
  { account }: ForecastOptions,
  reach: "month" | "year",
): Observation[] {
  const history = openExistingHistory(file)
  try {
    return [...readRecent(history, { ids, account }, reach, new Date())]
  } finally {
    history.close()
  }
}
