// How long it takes to read a year of history, and how large its file is: ten accounts, asked every five minutes.
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BalanceRow, toAmount, toDecimal, type UsageRow } from "api-balance"
import { type HistoryRange, openHistory } from "api-balance/history"

const [accounts, minute] = [10, 60_000]
const now = Date.parse("2026-11-24T00:00:00.000Z")
const [hour, day] = [60 * minute, 1440 * minute]
const year = 365 * day

const folder = mkdtempSync(join(tmpdir(), "api-balance-bench-"))
const file = join(folder, "history.db")

/** What one account answers at a time: it spends a little every five minutes, and is topped up each month. */
function toRows(index: number, at: number): [BalanceRow, UsageRow] {
  const step = Math.floor((at - (now - year)) / (5 * minute))
  const cents = (index + 1) * 100_000 - (step % 8640) * (index + 1)
  const whose = { provider: `provider-${index % 5}`, account: `team-${index}` }
  const toDollars = (value: number) => toAmount(value / 100, "USD")
  return [
    {
      ...whose,
      at: new Date(at).toISOString(),
      balance: {
        buckets: [{ id: "balance", available: toDollars(cents) }],
        topUpUrl: "https://example.com/top-up",
      },
    },
    {
      ...whose,
      at: new Date(at + 1).toISOString(),
      usage: {
        period: {
          kind: "rolling",
          start: new Date(at - 7 * day).toISOString(),
          end: new Date(at).toISOString(),
        },
        spent: [toDollars(2016 * (index + 1))],
        quantities: { requests: toDecimal(step) },
      },
    },
  ]
}

/** Writes the year, some hours in one transaction. */
function write(): number {
  const history = openHistory(file)
  const start = performance.now()
  let rows: (BalanceRow | UsageRow)[] = []
  for (let at = now - year; at < now; at += 5 * minute) {
    for (let index = 0; index < accounts; index++) rows.push(...toRows(index, at))
    if (rows.length < 2000) continue
    history.record(rows)
    rows = []
  }
  history.record(rows)
  history.close()
  return performance.now() - start
}

const seconds = write() / 1000
const iso = (time: number) => new Date(time).toISOString()
const ranges: Record<string, HistoryRange> = {
  "a year, one a day": { every: day },
  "the last 30 days, one an hour": { since: iso(now - 30 * day), every: hour },
  "the last 7 days, all": { since: iso(now - 7 * day) },
  "a year, one an hour": { every: hour },
  "a year of one account, all": { account: "team-3" },
  all: {},
}
console.log(`wrote in ${seconds.toFixed(1)} s, ${(statSync(file).size / 1e6).toFixed(0)} MB`)
for (const [name, range] of Object.entries(ranges)) {
  const times: number[] = []
  let count = 0
  for (let run = 0; run < 3; run++) {
    const history = openHistory(file)
    const start = performance.now()
    count = 0
    for (const _ of history.read(range)) count++
    times.push(performance.now() - start)
    history.close()
  }
  console.log(name, count, times.map((t) => t.toFixed(0)).join(" "))
}
if (!process.env.KEEP) rmSync(folder, { recursive: true })
else console.log(file)
