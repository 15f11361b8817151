import { existsSync } from "node:fs"
import { toLatest } from "../../forecast/to-forecast.js"
import { type Forecast, type LeftOut, type Observation, toForecast } from "../../index.js"
import { findAccounts } from "../accounts/find-accounts.js"
import type { AccountRow } from "../model/account-row.js"
import { UsageError } from "../model/usage-error.js"
import { findNeededHistory, findRecordedHistory } from "../recording/find-history.js"
import { openExistingHistory } from "../recording/open-existing-history.js"
import { formatAccountRef } from "../table/format.js"
import { type Budget, type BudgetedMonth, explainUnmet, toBudgeted } from "./budget.js"
import type { ForecastOptions } from "./forecast-options.js"
import { readAndRecord } from "./read-and-record.js"
import { readRecent } from "./read-recent.js"

/** A forecast and the observations behind it. */
export interface LoadedForecast {
  readonly runways: Forecast["runways"]
  readonly months: readonly BudgetedMonth[]
  /** Oldest first. */
  readonly observations: readonly Observation[]
  /** Accounts whose requests just failed. */
  readonly failures: readonly AccountRow[]
  /** Observations and budgets that were ignored, and why. */
  readonly notes: readonly string[]
  readonly leftOut?: Forecast["leftOut"]
  readonly code: number
}

/**
 * Requests and records, unless offline, then forecasts from the history; undefined, with a message, if no key is configured.
 * `reach` is how far back observations go: "year" means a year, one per day.
 * @throws UsageError, InvalidOptionError if the history cannot be used
 */
export async function loadForecast(
  ids: readonly string[],
  options: ForecastOptions,
  reach: "month" | "year",
): Promise<LoadedForecast | undefined> {
  const file = options.offline ? findRecordedHistory(options) : findNeededHistory(options)
  const { budget: budgets = [] } = options
  const accounts = options.offline ? [] : findAccounts(ids, options)
  refuseUnasked(budgets, options.offline ? ids : accounts.map(({ entry }) => entry.id))
  const asked = options.offline
    ? { code: 0, failures: [], charges: [] }
    : await readAndRecord(accounts, { ...options, history: file })
  if (!asked) return undefined
  const now = new Date()
  const observations = existsSync(file) ? readAll(file, ids, options, reach, now) : []
  const { runways, months, leftOut } = toForecast(observations, { now, charges: asked.charges })
  const unmet = budgets.flatMap((budget) => {
    const note = explainUnmet(budget, months, runways)
    return note === undefined
      ? []
      : { note, isMistaken: months.some(({ provider }) => provider === budget.provider) }
  })
  const latest = toLatest(now).getTime()
  return {
    runways,
    months: months.map((month) => toBudgeted(month, budgets)),
    observations: observations.filter(({ at }) => Date.parse(at) <= latest),
    failures: asked.failures,
    notes: [...explainLeftOut(leftOut ?? []), ...unmet.map(({ note }) => note)],
    ...(leftOut && { leftOut }),
    code: unmet.some(({ isMistaken }) => isMistaken) ? 2 : asked.code,
  }
}

/** @throws UsageError if a budget is for a provider that this run does not use */
function refuseUnasked(budgets: readonly Budget[], asked: readonly string[]): void {
  const unasked = budgets.find(({ provider }) => !asked.includes(provider))
  if (unasked && asked.length > 0)
    throw new UsageError(
      `--budget names ${unasked.provider}, which this run does not use; it uses: ${[...new Set(asked)].join(", ")}`,
    )
}

/** One line per account. */
function explainLeftOut(leftOut: readonly LeftOut[]): string[] {
  const names = leftOut.map(({ provider, account }) => formatAccountRef(provider, account))
  return [...new Set(names)].map((name) => {
    const own = leftOut.filter((_, index) => names[index] === name)
    const count = own.length === 1 ? "1 observation is" : `${own.length} observations are`
    return `${name}: ${count} dated in the future (${own.at(-1)?.at}) and ignored; "api-balance log --prune-ahead" deletes them`
  })
}

function readAll(
  file: string,
  ids: readonly string[],
  { account }: ForecastOptions,
  reach: "month" | "year",
  now: Date,
): Observation[] {
  const history = openExistingHistory(file)
  try {
    return [...readRecent(history, { ids, account }, reach, now)]
  } finally {
    history.close()
  }
}
