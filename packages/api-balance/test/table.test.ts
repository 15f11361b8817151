import { toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import type { JoinedRow } from "../src/command/balances/join-rows.js"
import { toBalanceTable } from "../src/command/balances/to-balance-table.js"
import { renderTable } from "../src/command/table/render-table.js"
import type { Table } from "../src/command/table/table.js"

const usd = (value: string) => toAmount(value, "USD")
const render = (...rows: JoinedRow[]) => renderTable(toBalanceTable(rows), { colour: false })
const lines = (...rows: JoinedRow[]) =>
  render(...rows)
    .split("\n")
    .slice(1, -1)
const cells = (line = "") => line.trim().split(/ {2,}/)

test("numbers stand under their heading, aligned to the right", () => {
  expect(
    render(
      { provider: "vinci", balance: { buckets: [{ id: "balance", available: usd("25.5") }] } },
      {
        provider: "contentstats",
        balance: { buckets: [{ id: "balance", available: usd("1111.7"), pending: usd("0.75") }] },
        usage: { period: { kind: "all-time" }, spent: [usd("6.75")], quantities: {} },
      },
    ),
  ).toBe(
    [
      "PROVIDER      BUCKET      AVAILABLE   PENDING  ALLOTMENT     SPENT  PERIOD    CAN SPEND",
      "vinci         balance     25.50 USD         –          –         –  –         –",
      "contentstats  balance  1,111.70 USD  0.75 USD          –  6.75 USD  all time  –",
      "",
    ].join("\n"),
  )
})

test("a pending that is not told is a dash, a told zero is 0", () => {
  const bucket = { id: "balance", available: usd("1") }
  const [untold, zero] = lines(
    { provider: "a", balance: { buckets: [bucket] } },
    { provider: "b", balance: { buckets: [{ ...bucket, pending: usd("0") }] } },
  )
  expect(cells(untold)[3]).toBe("–")
  expect(cells(zero)[3]).toBe("0.00 USD")
})

test("what was spent stands beside the bucket of its unit, and on a line of its own where there is none", () => {
  const period = {
    kind: "rolling" as const,
    start: "2026-11-16T00:00:00.000Z",
    end: "2026-11-23T00:00:00.000Z",
  }
  const rows = lines({
    provider: "venice",
    balance: {
      canSpend: true,
      buckets: [
        {
          id: "diem",
          available: toAmount("90.5", "DIEM"),
          allotment: { amount: toAmount(100, "DIEM"), renews: "epoch" },
        },
      ],
    },
    usage: { period, spent: [usd("0.8"), toAmount(19, "DIEM")], quantities: {} },
  })
  expect(rows.map(cells)).toEqual([
    ["venice", "diem", "90.5 DIEM", "–", "100 DIEM per epoch", "19 DIEM", "last 7 days", "yes"],
    ["venice", "–", "–", "–", "–", "0.80 USD", "last 7 days", "yes"],
  ])
})

test("two buckets of one unit stay two lines, and what was spent is not shown twice", () => {
  const rows = lines({
    provider: "a",
    balance: {
      buckets: [
        { id: "x", available: usd("1") },
        { id: "y", available: usd("2") },
      ],
    },
    usage: { period: { kind: "all-time" }, spent: [usd("3")], quantities: {} },
  })
  expect(rows.map((row) => cells(row)[2])).toEqual(["1.00 USD", "2.00 USD"])
  expect(rows.map((row) => cells(row)[5])).toEqual(["3.00 USD", "–"])
})

test("an account without buckets has one line of dashes, with the provider's own word", () => {
  expect(lines({ provider: "venice", balance: { buckets: [], canSpend: false } }).map(cells)).toEqual([
    ["venice", "–", "–", "–", "–", "–", "–", "no"],
  ])
})

test("an account's label stands behind its provider", () => {
  const [row] = lines({ provider: "a", account: "team-a", balance: { buckets: [] } })
  expect(cells(row)[0]).toBe("a (team-a)")
})

test("a calendar period is named by its day or month", () => {
  const named = (start: string, end: string) => {
    const usage = { period: { kind: "calendar" as const, start, end }, spent: [usd("1")], quantities: {} }
    return cells(lines({ provider: "a", usage })[0])[6]
  }
  expect(named("2026-11-23T00:00:00.000Z", "2026-11-24T00:00:00.000Z")).toBe("2026-11-23")
  expect(named("2026-02-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z")).toBe("2026-02")
})

describe("in a narrow terminal", () => {
  const table: Table = {
    columns: [
      { heading: "provider", kind: "title" },
      { heading: "available", kind: "number" },
      { heading: "pending", kind: "number", spare: 2 },
      { heading: "note", kind: "text", spare: 1 },
    ],
    lines: [["vinci", "25.50 USD", "0.75 USD", "as ever"]],
  }
  const toFit = (columns: number) => renderTable(table, { columns, colour: false }).split("\n").slice(0, -1)

  test("what can be spared is left out, the first first", () => {
    expect(toFit(38)).toEqual([
      "PROVIDER  AVAILABLE   PENDING  NOTE",
      "vinci     25.50 USD  0.75 USD  as ever",
    ])
    expect(toFit(37)).toEqual(["PROVIDER  AVAILABLE   PENDING", "vinci     25.50 USD  0.75 USD"])
    expect(toFit(28)).toEqual(["PROVIDER  AVAILABLE", "vinci     25.50 USD"])
  })

  test("each line is a block of all that is told, where even that is too wide", () => {
    expect(toFit(18)).toEqual([
      "vinci",
      "  available  25.50 USD",
      "  pending    0.75 USD",
      "  note       as ever",
    ])
  })
})

test("without a balance there is a line for each spend cap, and what was spent is not lost", () => {
  const period = { kind: "all-time" } as const
  const found = lines({
    provider: "openai",
    unsupported: true,
    usage: { period, spent: [usd("0.06")], quantities: {} },
    spendCaps: [
      { id: "organization", limit: usd("100"), period, setBy: "owner" },
      { id: "key", limit: usd("10"), spent: usd("4"), period, setBy: "owner" },
    ],
  })
  expect(found.map(cells)).toEqual([
    ["openai", "cap organization", "–", "–", "100.00 USD", "–", "all time", "–"],
    ["openai", "cap key", "6.00 USD", "–", "10.00 USD", "4.00 USD", "all time", "–"],
    ["openai", "–", "–", "–", "–", "0.06 USD", "all time", "–"],
  ])
})
