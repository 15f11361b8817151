import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { type Amount, type BalanceRow, toAmount } from "../src/index.js"

/** Names a history file in a folder of its own, which goes with the test; the file is not there yet. */
export function createHistoryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, "history.db")
}

/** What a provider answered at a time: one bucket with so many dollars. */
export function toBalanceRow(at: string, value: number | string, provider = "bank"): BalanceRow {
  const available: Amount = toAmount(value, "USD")
  return { provider, at, balance: { buckets: [{ id: "balance", available }] } }
}
