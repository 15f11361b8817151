// ContentStats: logs a line every morning, with a warning on a low balance. As a cron job: 0 9 * * * node daily-log.ts
import { createApiBalance, createContentStats, formatAmount, isAtLeast, parseAmount } from "api-balance"
import { openHistory } from "api-balance/history"

const { getBalances, getUsage } = createApiBalance({ providers: [createContentStats()] })
const balances = await getBalances()

const history = openHistory(process.env.HISTORY_FILE ?? "balances.db")
history.record([...balances, ...(await getUsage())])
for (const { at, balance, usage } of history.read())
  console.log(
    at,
    balance?.buckets.map(({ available }) => formatAmount(available)),
    usage?.quantities,
  )
history.close()

for (const { provider, balance, error } of balances) {
  if (error) console.error(error.message)
  for (const { available } of balance?.buckets ?? [])
    if (!isAtLeast(available, parseAmount("10 USD")))
      console.error(`${provider} is low: ${formatAmount(available)}`)
}
