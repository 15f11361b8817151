// Three days of one account, in a new usage.db of the working folder.
import { rmSync } from "node:fs"
import { type BalanceRow, toAmount, type UsageRow } from "api-balance"
import { openHistory } from "api-balance/history"

function toRows(day: number, available: number, spent: number): [BalanceRow, UsageRow] {
  const at = (days: number, time: string) =>
    new Date(Date.UTC(2026, 10, day - days)).toISOString().slice(0, 11) + time
  const period = { kind: "rolling" as const, start: at(30, "06:00:02.000Z"), end: at(0, "06:00:02.000Z") }
  const bucket = { id: "balance", available: toAmount(available, "USD") }
  const usage = { period, spent: [toAmount(spent, "USD")], quantities: {} }
  return [
    { provider: "vinci", at: at(0, "06:00:01.000Z"), balance: { buckets: [bucket] } },
    { provider: "vinci", at: at(0, "06:00:02.000Z"), usage },
  ]
}

rmSync("usage.db", { force: true })
const history = openHistory("usage.db")
history.record([...toRows(20, 25.5, 21.025), ...toRows(21, 20.25, 26.275), ...toRows(22, 45.25, 26.275)])
history.close()
