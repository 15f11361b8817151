import type { Clock } from "@api-balance/core"
import type { History } from "../../../history/index.js"
import { type Observation, toForecast } from "../../../index.js"
import { readRecent } from "../../forecast/read-recent.js"
import type { Snapshot } from "./snapshot.js"

/** Forecasts an account from the history, which already has the given answers. */
export type Forecaster = (snapshot: Snapshot) => Required<Pick<Snapshot, "forecast" | "observations">>

/** The share of the time that the forecast of an account may take: a week of answers takes a quarter of a second to read. */
const share = 0.01

/**
 * Creates the forecaster of one account. Without a history, it knows the last answer only. After a forecast that took long, it
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
  return { forecast: toForecast(observations, { now }), observations: keepHourly(observations) }
}

/** The last balance of each hour, and the last one of all. */
function keepHourly(observations: readonly Observation[]): Observation[] {
  const balances = observations.filter(({ balance }) => balance)
  return [...new Map(balances.map((seen) => [seen.at.slice(0, 13), seen])).values()]
}

/** The last good answers. */
function toObservations({ accountRef, balance, usage }: Snapshot): Observation[] {
  return [
    ...(balance?.balance && balance.at !== undefined
      ? [{ ...accountRef, at: balance.at, balance: balance.balance }]
      : []),
    ...(usage?.usage && usage.at !== undefined ? [{ ...accountRef, at: usage.at, usage: usage.usage }] : []),
  ]
}
