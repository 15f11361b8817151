import { type Clock, toCalendarPeriod } from "@api-balance/core"
import type { History } from "../../../history/index.js"
import { type Observation, type Runway, toForecast } from "../../../index.js"
import { readRecent } from "../../forecast/read-recent.js"
import { limitPerAccount } from "../../page/limit-per-account.js"
import { toSpendRows } from "../../spending/to-spend-rows.js"
import type { Snapshot } from "./snapshot.js"

/** Forecasts an account, and sums up its month, from the history, which already has the given responses. */
export type Forecaster = (
  snapshot: Snapshot,
) => Required<Pick<Snapshot, "forecast" | "spend" | "observations">>

/** The share of the time that the forecast of an account may take: a week of responses takes a quarter of a second to read. */
const share = 0.01

/**
 * Creates the forecaster of one account. Without a history, it knows the last response only. After a forecast that took long, it
 * returns the same one for a while.
 */
export function createForecaster(history: Pick<History, "read">, clock: Pick<Clock, "now">): Forecaster {
  let [last, due]: [ReturnType<Forecaster> | undefined, number] = [undefined, 0]
  return (snapshot) => {
    const now = clock.now()
    if (last && now < due) return last
    const start = performance.now()
    last = forecast(snapshot, history, new Date(now))
    due = now + (performance.now() - start) / share
    return last
  }
}

function forecast(snapshot: Snapshot, history: Pick<History, "read">, now: Date): ReturnType<Forecaster> {
  const { provider, account } = snapshot.accountRef
  const recorded = [...readRecent(history, { ids: [provider], account }, "month", now)].filter(
    (seen) => seen.account === account,
  )
  const observations = recorded.length > 0 ? recorded : toObservations(snapshot)
  const forecast = toForecast(observations, { now })
  const known = { accounts: [snapshot.accountRef], charges: [], observations }
  const { shown } = limitPerAccount(forecast.runways)
  return {
    forecast,
    spend: toSpendRows(known, [toCalendarPeriod(now, "month")], now),
    observations: keepHourly(observations, shown),
  }
}

/** The last balance of each hour, and the last one of all, with the buckets that are shown. */
function keepHourly(observations: readonly Observation[], shown: readonly Runway[]): Observation[] {
  const balances = observations.filter(({ balance }) => balance)
  const hourly = [...new Map(balances.map((seen) => [seen.at.slice(0, 13), seen])).values()]
  const ids = new Set(shown.map(({ bucket }) => bucket.id))
  return hourly.map((seen) => {
    if (!seen.balance) return seen
    return {
      ...seen,
      balance: { ...seen.balance, buckets: seen.balance.buckets.filter(({ id }) => ids.has(id)) },
    }
  })
}

/** The last good responses. */
function toObservations({ accountRef, balance, usage }: Snapshot): Observation[] {
  return [
    ...(balance?.balance && balance.at !== undefined
      ? [{ ...accountRef, at: balance.at, balance: balance.balance }]
      : []),
    ...(usage?.usage && usage.at !== undefined ? [{ ...accountRef, at: usage.at, usage: usage.usage }] : []),
  ]
}
