import { toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { toBalanceTable } from "../src/command/balances/to-balance-table.js"
import { createTextWriter } from "../src/command/charges/create-text-writer.js"
import { renderExamination } from "../src/command/doctor/render-examination.js"
import { renderGuardRow } from "../src/command/guard/render-guard-row.js"
import { renderTable } from "../src/command/table/render-table.js"
import { formatProgress } from "../src/command/terminal/start-progress.js"

const row = {
  provider: "vinci",
  balance: { buckets: [{ id: "balance", available: toAmount("25.5", "USD") }] },
}
const plain = (columns: number) => ({ columns, colour: false })

describe("a table", () => {
  test("becomes blocks if the terminal is too narrow for it, without unreported values", () => {
    const table = toBalanceTable([row])
    expect(renderTable(table, plain(18))).toBe("vinci\n  available  25.50 USD\n")
    expect(renderTable(table, plain(120))).toContain("PROVIDER")
  })

  test("has colours only if the terminal supports them", () => {
    const failed = toBalanceTable([{ provider: "vinci", error: new Error("no") }])
    expect(renderTable(failed, { colour: true })).toContain("\u001B[31m   failed\u001B[39m")
    expect(renderTable(failed, { colour: false })).not.toContain("\u001B")
  })

  test("shows the age of an older figure", () => {
    const at = new Date(Date.now() - 5 * 60_000).toISOString()
    const text = renderTable(toBalanceTable([{ ...row, at, stale: true, error: new Error("no") }]), {
      colour: false,
    })
    expect(text.split("\n").map((line) => line.split(/ {2,}/).at(-1))).toEqual(["AGE", "5 min", ""])
    expect(text).toContain("25.50 USD")
  })

  test("shows nothing that could control the terminal", () => {
    const table = toBalanceTable([
      { provider: "a", balance: { buckets: [{ id: "x\u001B[2J\u202E", available: toAmount(1, "USD") }] } },
    ])
    const text = renderTable(table, { colour: false })
    for (const character of ["\u001B", "\u202E"]) expect(text).not.toContain(character)
  })
})

test("the progress fits into one line", () => {
  expect(formatProgress([], 80)).toBe("")
  expect(formatProgress(["vinci", "vinci", "venice"], 80)).toBe("Waiting for vinci, venice …")
  for (const columns of [10, 20, 26, 27, 28])
    expect(formatProgress(["vinci", "venice"], columns).length).toBeLessThan(columns)
})

test("a verdict and findings are wrapped between words", () => {
  const verdict = renderGuardRow(
    {
      provider: "venice",
      min: toAmount(50, "USD"),
      enough: "unknown",
      available: [{ id: "usd", available: toAmount(25, "USD") }],
    },
    plain(60),
  )
  const examination = renderExamination(
    "vinci",
    [{ check: "key", state: "failed", found: "a ".repeat(60).trim(), advice: "b ".repeat(60).trim() }],
    plain(60),
  )
  for (const line of `${verdict}${examination}`.split("\n")) expect(line.length).toBeLessThanOrEqual(60)
})

test("a charge has two lines in a narrow terminal, and a column for the account if there are several", () => {
  const charge = {
    at: "2026-11-01T00:00:00.000Z",
    amount: toAmount("0.004", "USD"),
    sku: "tts-kokoro",
    quantity: toAmount(2, "").value,
  }
  const toText = (columns: number, showsAccount: boolean) =>
    createTextWriter(plain(columns), showsAccount).toText(
      { provider: "venice", account: "team-a", charge },
      true,
    )
  expect(toText(60, false)).toBe("2026-11-01 00:00:00Z         0.004 USD\n  tts-kokoro × 2\n")
  expect(toText(60, true)).toContain("team-a")
  expect(toText(120, true)).toMatch(/^team-a .* tts-kokoro\n$/)
  expect(toText(120, false)).not.toContain("team-a")
})
