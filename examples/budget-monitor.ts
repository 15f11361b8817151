// ContentStats: compares the cost of this month with a budget. Its own total is all-time, so the month comes from a history.
import {
  createApiBalance,
  createContentStats,
  formatAmount,
  isAtLeast,
  parseAmount,
  toForecast,
} from "api-balance"
import { openHistory } from "api-balance/history"

const budget = parseAmount(process.argv[2] ?? "100 USD")
const { getBalances, getUsage } = createApiBalance({ providers: [createContentStats()] })

const rows = [...(await getBalances()), ...(await getUsage())]
for (const { error } of rows) if (error) console.error(error.message)

const history = openHistory(process.env.HISTORY_FILE ?? "balances.db")
history.record(rows)
const since = new Date(Date.now() - 32 * 24 * 60 * 60 * 1000).toISOString() // reads a month
const [month] = toForecast(history.read({ since })).months
history.close()

if (!month) console.log("Not enough data yet: run this again later.")
else {
  console.log(`${formatAmount(month.spent)} spent since ${month.covered.start}`)
  if (!month.complete) console.log("The history does not cover the whole month: it may be more.")
  const expected = month.projected?.estimate ?? month.spent
  if (!isAtLeast(budget, expected))
    console.warn(`Projected to exceed the budget: ${formatAmount(expected)} > ${formatAmount(budget)}`)
}
