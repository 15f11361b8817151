import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { type Amount, type BalanceRow, toAmount } from "../src/index.js"

/** Returns the name of a history file in a folder that is removed after the test; the file does not exist yet. */
export function createHistoryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, "history.db")
}

/** The balance of a provider at a time: one bucket in USD. */
export function toBalanceRow(at: string, value: number | string, provider = "bank"): BalanceRow {
  const available: Amount = toAmount(value, "USD")
  return { provider, at, balance: { buckets: [{ id: "balance", available }] } }
}
