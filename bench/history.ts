// How long it takes to read a year of history, and how large its file is: ten accounts, asked every five minutes.
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { type BalanceRow, toAmount, toDecimal, type UsageRow } from "api-balance"
import { type HistoryRange, openHistory } from "api-balance/history"

const [runs, accounts] = [7, 10]
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const steps = 365 * 288
const end = Date.parse("2026-11-24T00:00:00.000Z")

/** What one account answers: it spends all the time, and is topped up each month. */
function toRows(index: number, step: number, at: number): [BalanceRow, UsageRow] {
  const whose = { provider: `provider-${index % 5}`, account: `team-${index}` }
  const iso = (time: number) => new Date(time).toISOString()
  const toDollars = (cents: number) => toAmount(cents / 100, "USD")
  const available = toDollars((index + 1) * (100_000 - (step % 8640)))
  const usage = {
    period: { kind: "rolling" as const, start: iso(at - 7 * day), end: iso(at) },
    spent: [toDollars(2016 * (index + 1))],
    quantities: { requests: toDecimal(step) },
  }
  return [
    { ...whose, at: iso(at), balance: { buckets: [{ id: "balance", available }] } },
    { ...whose, at: iso(at + 1), usage },
  ]
}

/** Writes the year, some hours at a time; gives how many observations that are. */
function write(file: string, withUsage: boolean): number {
  const history = openHistory(file)
  let [rows, count]: [(BalanceRow | UsageRow)[], number] = [[], 0]
  for (let step = 0; step < steps; step++) {
    for (let index = 0; index < accounts; index++) {
      const [balance, usage] = toRows(index, step, end - (steps - step) * 5 * minute)
      rows.push(balance, ...(withUsage ? [usage] : []))
    }
    if (step % 100 !== 99 && step !== steps - 1) continue
    history.record(rows)
    count += rows.length
    rows = []
  }
  history.close()
  return count
}

const since = (days: number) => new Date(end - days * day).toISOString()
const ranges: Record<string, HistoryRange> = {
  "a year, one a day": { every: day },
  "30 days, one an hour": { since: since(30), every: hour },
  "7 days, all": { since: since(7) },
  "a year, one an hour": { every: hour },
}

/** Opens the file, and reads: milliseconds, and how many observations there were. */
function read(file: string, range: HistoryRange): { milliseconds: number; count: number } {
  const start = performance.now()
  const history = openHistory(file)
  let count = 0
  for (const { balance, usage } of history.read(range)) {
    if (!balance === !usage) throw new Error("an observation of nothing")
    count++
  }
  history.close()
  return { milliseconds: performance.now() - start, count }
}

const folder = mkdtempSync(join(tmpdir(), "api-balance-bench-"))
console.log(`Node ${process.version}, ${cpus().length} processors, medians of ${runs} interleaved runs\n`)
console.log("| | observations | time |\n|---|---|---|")
try {
  for (const [name, withUsage] of [
    ["balances", false],
    ["balances and usage", true],
  ] as const) {
    const file = join(folder, `${name}.db`)
    const start = performance.now()
    const count = write(file, withUsage)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const size = statSync(file).size
    const facts = `${Math.round(size / 1e6)} MB, ${Math.round(size / count)} bytes each`
    console.log(`| ${name}: writing (${facts}) | ${count.toLocaleString("en-US")} | ${seconds} s |`)
    const times = new Map<string, number[]>()
    const counts = new Map<string, number>()
    // The first run only warms the machine up.
    for (let run = 0; run <= runs; run++)
      for (const [range, asked] of Object.entries(ranges)) {
        const { milliseconds, count } = read(file, asked)
        counts.set(range, count)
        if (run > 0) times.set(range, [...(times.get(range) ?? []), milliseconds])
      }
    for (const range of Object.keys(ranges)) {
      const sorted = (times.get(range) ?? []).sort((a, b) => a - b)
      const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
      console.log(
        `| ${name}: ${range} | ${counts.get(range)?.toLocaleString("en-US")} | ${Math.round(median)} ms |`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
