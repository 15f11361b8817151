import { type Amount, BillingUnavailableError, type Bucket, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { describeTotal } from "../src/command/balances/describe-total.js"
import type { JoinedRow } from "../src/command/rows/join-rows.js"
import { toTotals } from "../src/command/rows/to-totals.js"

const bucket = (value: string, unit = "USD", more: Partial<Bucket> = {}): Bucket => ({
  id: `${unit}-${value}`,
  available: toAmount(value, unit),
  ...more,
})
const row = (provider: string, ...buckets: Bucket[]): JoinedRow => ({ provider, balance: { buckets } })
const usd = (value: string): Amount => toAmount(value, "USD")
/** Two providers whose 30 USD are certain. */
const certain = [row("a", bucket("10")), row("b", bucket("20"))]
const sum = (...rows: JoinedRow[]) => toTotals([...certain, ...rows])[0]

test("money of several providers is added exactly, one total per currency", () => {
  const rows = [
    row("a", bucket("0.1"), bucket("5", "CNY")),
    row("b", bucket("0.2")),
    row("c", bucket("7", "CNY")),
  ]
  expect(toTotals(rows)).toEqual([
    { amount: toAmount(12, "CNY"), providers: ["a", "c"] },
    { amount: usd("0.3"), providers: ["a", "b"] },
  ])
})

test("a currency of one provider alone has no total", () => {
  expect(toTotals([row("a", bucket("1")), row("b", bucket("1", "EUR"))])).toEqual([])
})

test.each(["credit", "point", "DIEM", "character", "usd"])("%s of two providers is never added", (unit) => {
  expect(toTotals([row("a", bucket("1", unit)), row("b", bucket("2", unit))])).toEqual([])
})

describe("never counted, and named as left out:", () => {
  const owing: JoinedRow = { provider: "c", balance: { buckets: [bucket("5")], owed: [usd("1")] } }
  const blocked: JoinedRow = { provider: "c", balance: { buckets: [bucket("5")], canSpend: false } }
  const allotment = { amount: usd("5"), renews: "month" as const }
  test.each<[reason: string, JoinedRow]>([
    ["stale", { ...row("c", bucket("5")), stale: true, error: new Error("late") }],
    ["failed", { provider: "c", error: new Error("no") }],
    ["cannot spend", blocked],
    ["owes money", owing],
    ["renews", row("c", bucket("5", "USD", { allotment }))],
    ["overdrawn", row("c", bucket("-5"))],
    ["overdrawn", row("c", bucket("5", "USD", { creditLine: usd("6") }))],
    ["credit line", row("c", bucket("5", "USD", { creditLine: toAmount(1, "EUR") }))],
  ])("%s", (reason, doubtful) => {
    expect(sum({ ...doubtful, account: "team" })).toEqual({
      amount: usd("30"),
      providers: ["a", "b"],
      without: [{ provider: "c", account: "team", reason }],
    })
  })
})

test.each<[what: string, JoinedRow]>([
  [
    "a cap",
    {
      provider: "c",
      spendCaps: [{ id: "m", limit: usd("5"), period: { kind: "all-time" }, setBy: "owner" }],
    },
  ],
  ["spending", { provider: "c", usage: { period: { kind: "all-time" }, spent: [usd("5")], quantities: {} } }],
  [
    "an account without billing",
    { provider: "c", error: new BillingUnavailableError("no billing", { provider: "c" }) },
  ],
  ["a missing key", { provider: "c", needs: "C_KEY" }],
  ["a credit in the provider's debt", { provider: "c", balance: { buckets: [], owed: [usd("-5")] } }],
])("%s is not money, and is not named", (_, other) => {
  expect(sum(other)).toEqual({ amount: usd("30"), providers: ["a", "b"] })
})

test("pending charges are already part of the available amount; a credit line is subtracted, and named", () => {
  expect(sum(row("c", bucket("5", "USD", { pending: usd("2"), creditLine: usd("4") })))).toEqual({
    amount: usd("31"),
    providers: ["a", "b", "c"],
    without: [{ provider: "c", reason: "credit line" }],
  })
})

test("accounts of one provider may share their money: the largest counts once, and the total is a lower bound", () => {
  const shared = [
    { ...row("c", bucket("5")), account: "x" },
    { ...row("c", bucket("7")), account: "y" },
  ]
  expect(sum(...shared)).toEqual({
    amount: usd("37"),
    providers: ["a", "b", "c"],
    atLeast: true,
    without: [{ provider: "c", account: "x", reason: "may be the same money" }],
  })
})

test("buckets of one account may overlap: the largest counts once", () => {
  expect(sum(row("c", bucket("9"), bucket("4")))).toMatchObject({ amount: usd("39"), atLeast: true })
})

test("a sentence states what a total contains, and what it does not", () => {
  const total = sum(row("c", bucket("9"), bucket("4")), {
    provider: "d",
    account: "x",
    error: new Error("no"),
  })
  expect(total && describeTotal(total)).toBe(
    "Total available: at least 39.00 USD from 3 providers, without c (may be the same money), d (x, failed).",
  )
  expect(certain.length && describeTotal({ amount: usd("30"), providers: ["a", "b"] })).toBe(
    "Total available: 30.00 USD from 2 providers.",
  )
})
