import { toAmount } from "api-balance"
import { openHistory } from "api-balance/history"
import { comparedProviders } from "../calls/compared-providers.ts"

const [minute, day] = [60_000, 86_400_000]
const [interval, steps] = [5 * minute, 365 * 288]

/** Records the balances of ten accounts over the last year into a new file, one every five minutes; returns their number. */
export function writeYear(file: string): number {
  const history = openHistory(file)
  const end = Math.floor(Date.now() / interval) * interval
  let count = 0
  for (let start = 0; start < steps; start += 288) {
    const rows = Array.from({ length: 288 }, (_, index) => toRows(start + index, end)).flat()
    history.record(rows)
    count += rows.length
  }
  history.close()
  return count
}

/** Each spends all the time, not evenly, and is topped up every thirty days. */
function toRows(step: number, end: number) {
  const at = new Date(end - (steps - 1 - step) * interval).toISOString()
  return Array.from({ length: 10 }, (_, index) => {
    const cents = (index + 1) * (100_000 - 9 * (step % ((30 * day) / interval))) - ((step * 7919) % 13)
    return {
      provider: comparedProviders[index % comparedProviders.length] ?? "",
      account: `team-${index}`,
      at,
      balance: { buckets: [{ id: "balance", available: toAmount(cents / 100, "USD") }] },
    }
  })
}
