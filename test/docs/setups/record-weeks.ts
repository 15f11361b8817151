// Three weeks of three accounts, in a new usage.db of the working folder, until 2026-11-24 at nine.
import { rmSync } from "node:fs"
import { type BalanceRow, type Bucket, toAmount } from "api-balance"
import { openHistory } from "api-balance/history"

const hour = 3_600_000
const day = 24 * hour
const end = Date.parse("2026-11-24T09:00:00Z")
const start = end - 21 * day

const toRow = (provider: string, time: number, bucket: Bucket): BalanceRow => ({
  provider,
  at: new Date(time).toISOString(),
  balance: { buckets: [bucket] },
})

const rows: BalanceRow[] = []
let [contentstats, diem, vinci] = [25.96, 75, 31.5]
for (let time = start; time <= end; time += 3 * hour) {
  const date = new Date(time)
  const midnight = date.getUTCHours() === 0
  const weekend = date.getUTCDay() % 6 === 0
  contentstats -= 0.045
  diem = midnight ? 100 : diem - 3.5
  vinci -= weekend ? 0.15 : 0.5
  if (midnight && date.getUTCDate() === 12) vinci += 50
  const renewsAt = new Date(Math.ceil((time + 1) / day) * day).toISOString()
  rows.push(
    toRow("contentstats", time, { id: "balance", available: toAmount(contentstats.toFixed(3), "USD") }),
    toRow("venice", time, {
      id: "diem",
      available: toAmount(diem, "DIEM"),
      allotment: { amount: toAmount(100, "DIEM"), renews: "epoch", renewsAt },
    }),
    toRow("vinci", time, { id: "balance", available: toAmount(vinci.toFixed(2), "USD") }),
  )
}

rmSync("usage.db", { force: true })
const history = openHistory("usage.db")
history.record(rows)
history.close()
