import { toAmount } from "@api-balance/core"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toBalanceTable } from "../src/command/balances/to-balance-table.js"
import type { JoinedRow } from "../src/command/rows/join-rows.js"
import { renderTable } from "../src/command/table/render-table.js"
import type { Table } from "../src/command/table/table.js"
import { toWidth } from "../src/command/terminal/text.js"

const usd = (value: string) => toAmount(value, "USD")
const render = (...rows: JoinedRow[]) => renderTable(toBalanceTable(rows), { colour: false })
const lines = (...rows: JoinedRow[]) =>
  render(...rows)
    .split("\n")
    .slice(1, -1)
const cells = (line = "") => line.trim().split(/ {2,}/)

test("numbers are below their heading, aligned to the right", () => {
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
      "PROVIDER      BUCKET      AVAILABLE   PENDING  ALLOTMENT     SPENT  PERIOD    STATE",
      "vinci         balance     25.50 USD     –              –     –      –         –",
      "contentstats  balance  1,111.70 USD  0.75 USD          –  6.75 USD  all time  –",
      "",
    ].join("\n"),
  )
})

test("an unreported pending amount is a dash, a reported zero is 0", () => {
  const bucket = { id: "balance", available: usd("1") }
  const [unreported, zero] = lines(
    { provider: "a", balance: { buckets: [bucket] } },
    { provider: "b", balance: { buckets: [{ ...bucket, pending: usd("0") }] } },
  )
  expect(cells(unreported)[3]).toBe("–")
  expect(cells(zero)[3]).toBe("0.00 USD")
})

test("spending is beside the bucket of its unit, and on a line of its own without one", () => {
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
    ["venice", "diem", "90.5 DIEM", "–", "100 DIEM per epoch", "19 DIEM", "last 7 days", "ok"],
    ["venice", "–", "–", "–", "–", "0.80 USD", "last 7 days", "ok"],
  ])
})

test("two buckets of one unit stay two lines, and their spending is not shown twice", () => {
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

test("an account without buckets has one line of dashes, with the state that the provider reports", () => {
  expect(lines({ provider: "venice", balance: { buckets: [], canSpend: false } }).map(cells)).toEqual([
    ["venice", "–", "–", "–", "–", "–", "–", "cannot spend"],
  ])
})

test("an account's label follows its provider", () => {
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

  test("the least important columns are left out first", () => {
    expect(toFit(38)).toEqual([
      "PROVIDER  AVAILABLE   PENDING  NOTE",
      "vinci     25.50 USD  0.75 USD  as ever",
    ])
    expect(toFit(37)).toEqual(["PROVIDER  AVAILABLE   PENDING", "vinci     25.50 USD  0.75 USD"])
    expect(toFit(28)).toEqual(["PROVIDER  AVAILABLE", "vinci     25.50 USD"])
  })

  test("each line becomes a block of all its values if even that is too wide", () => {
    expect(toFit(18)).toEqual([
      "vinci",
      "  available  25.50 USD",
      "  pending    0.75 USD",
      "  note       as ever",
    ])
  })
})

test("without a balance there is a line per spend cap, and spending is not lost", () => {
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
    ["openai", "–", "–", "–", "–", "0.06 USD", "all time", "–"],
    ["openai", "cap organization", "–", "–", "100.00 USD", "–", "all time", "–"],
    ["openai", "cap key", "6.00 USD", "–", "10.00 USD", "4.00 USD", "all time", "–"],
  ])
})

describe("in a terminal", () => {
  const period = { kind: "all-time" as const }
  const venice: JoinedRow = {
    provider: "venice",
    balance: {
      buckets: [
        { id: "diem", available: toAmount("90.5", "DIEM") },
        { id: "usd", available: usd("25") },
      ],
    },
  }
  const vinci: JoinedRow = {
    provider: "vinci",
    balance: { buckets: [{ id: "balance", available: usd("1042.4889") }] },
    usage: { period, spent: [usd("0.351832")], quantities: {} },
  }
  const show = (columns: number, ...rows: JoinedRow[]) =>
    renderTable(toBalanceTable(rows), { columns, colour: false }).split("\n").slice(0, -1)

  test("the lines of a provider are below its name, figures end in one column, and amounts are never rounded up", () => {
    expect(show(80, venice, vinci)).toEqual([
      "PROVIDER      AVAILABLE  PENDING  ALLOTMENT         SPENT  PERIOD    STATE",
      "venice",
      "  diem        90.5 DIEM        –          –         –      –         –",
      "  usd        25.00 USD         –          –         –      –         –",
      "vinci     1,042.48 USD         –          –  0.351832 USD  all time  –",
    ])
  })

  test("a value without a bucket is beside the name of its provider", () => {
    const cap = { id: "monthly", limit: usd("10"), spent: usd("9"), period, setBy: "owner" as const }
    const usage = { period, spent: [usd("9")], quantities: {} }
    const [, first, second] = show(80, { provider: "openai", usage, spendCaps: [cap] })
    expect(cells(first).slice(0, 2)).toEqual(["openai", "–"])
    expect(second).toMatch(/^ {2}cap monthly +1\.00 USD .*near$/)
  })

  test("a single cap is never taken for a balance", () => {
    const cap = { id: "key", limit: usd("10"), period, setBy: "owner" as const }
    expect(show(80, { provider: "openrouter", spendCaps: [cap] })[1]).toMatch(/^openrouter cap key /)
  })

  test("a long label is cut in a block, too", () => {
    const account = "team ".repeat(20)
    const balance = { buckets: [{ id: "balance", available: usd("123456789012") }] }
    const [title = "", available] = show(40, { provider: "vinci", account, balance })
    expect(toWidth(title)).toBeLessThanOrEqual(40)
    expect(available).toBe("  available  123,456,789,012.00 USD")
  })

  test("no line is wider than the terminal, whatever is in it, and no provider is lost", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    const amount = fc
      .tuple(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.constantFrom("USD", "credit", "DIEM", "character"),
      )
      .map(([value, unit]) => toAmount(value, unit))
    const bucket = fc.record(
      {
        id: text,
        available: amount,
        pending: amount,
        allotment: fc.record({ amount, renews: fc.constantFrom("day" as const, "epoch" as const) }),
      },
      { requiredKeys: ["id", "available"] },
    )
    const row = fc.record(
      {
        provider: fc.constantFrom("vinci", "vercel-ai-gateway", "xai"),
        account: text,
        balance: fc.record({ buckets: fc.array(bucket, { maxLength: 3 }) }),
        usage: fc.record({
          period: fc.constant({ kind: "all-time" as const }),
          spent: fc.array(amount, { maxLength: 2 }),
          quantities: fc.constant({}),
        }),
      },
      { requiredKeys: ["provider"] },
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 40, max: 200 }), (rows, columns) => {
        const lines = show(columns, ...rows)
        for (const line of lines) expect(toWidth(line)).toBeLessThanOrEqual(columns)
        for (const { provider } of rows) expect(lines.some((line) => line.startsWith(provider))).toBe(true)
      }),
    )
  })
})

test.each([
  ["empty", { buckets: [{ id: "a", available: usd("0") }], canSpend: true }],
  [
    "low",
    {
      buckets: [{ id: "a", available: usd("9"), allotment: { amount: usd("100"), renews: "day" as const } }],
    },
  ],
  ["ok", { buckets: [{ id: "a", available: usd("9") }], canSpend: true }],
  ["cannot spend", { buckets: [{ id: "a", available: usd("9") }], canSpend: false }],
  ["–", { buckets: [{ id: "a", available: usd("0.01") }] }],
])("a bucket is shown as %s by a word, not only by its colour", (word, balance) => {
  expect(cells(lines({ provider: "a", balance })[0]).at(-1)).toBe(word)
})

test("an alarming state is never dropped for the width", () => {
  const balance = { buckets: [{ id: "a", available: usd("0") }] }
  const usage = { period: { kind: "all-time" as const }, spent: [usd("123456789")], quantities: {} }
  const table = toBalanceTable([{ provider: "vercel-ai-gateway", balance, usage }])
  expect(renderTable(table, { columns: 40, colour: false })).toMatch(/empty/)
})
