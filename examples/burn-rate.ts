// ContentStats: how long the balance lasts, predicted from the tracked videos, and observed in a history of balances.
import {
  createApiBalance,
  createContentStats,
  formatAmount,
  multiply,
  toAmount,
  toForecast,
} from "api-balance"
import { openHistory } from "api-balance/history"

const contentstats = createContentStats()
const { getBalances } = createApiBalance({ providers: [contentstats] })

const { data } = await contentstats.client.GET("/usage") // fields that only ContentStats reports
if (data) {
  const perDay = multiply(toAmount(data.cost_per_snapshot, "USD"), 24 * data.active_videos) // a snapshot an hour
  console.log(`foreseen: ${formatAmount(perDay)} a day for ${data.active_videos} videos`)
}

const balances = await getBalances()
for (const { error } of balances) if (error) console.error(error.message)

const history = openHistory(process.env.HISTORY_FILE ?? "balances.db")
history.record(balances)
const since = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString() // reads a week
const [runway] = toForecast(history.read({ since })).runways
history.close()

const burnRate = runway?.burnRate.day
if (burnRate?.state === "known") console.log(`seen: ${formatAmount(burnRate.perDay)} a day`)
switch (runway?.daysLeft.state) {
  case "falling":
    console.log(`empty in ${runway.daysLeft.estimate.toFixed(1)} days, on ${runway.daysLeft.emptyAt}`)
    break
  case "unknown":
  case undefined:
    console.log("not enough data yet: run this again later")
    break
  default:
    console.log(runway?.daysLeft.state) // "not-falling", "empty", …
}
