import { type Charge, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { toSpendTable } from "../src/command/spend/to-spend-table.ts"
import { toPeriods } from "../src/command/spending/to-periods.ts"
import { toSpendRows } from "../src/command/spending/to-spend-rows.ts"
import { renderTable } from "../src/command/table/render-table.ts"
import type { Observation } from "../src/index.ts"

const now = new Date("2026-11-26T12:00:00Z")
const november = toPeriods("month", { since: new Date("2026-11-01"), until: now })
const usd = (value: string) => toAmount(value, "USD")

const charge = (at: string, amount: Charge["amount"]): Charge => ({ at, amount, sku: "tokens" })

const left = (at: string, value: string): Observation => ({
  provider: "vinci",
  at,
  balance: { buckets: [{ id: "balance", available: usd(value) }] },
})

const total = (at: string, value: string, start = "2026-11-01", end = "2026-12-01"): Observation => ({
  provider: "vinci",
  at,
  usage: {
    period: { kind: "calendar", start: `${start}T00:00:00.000Z`, end: `${end}T00:00:00.000Z` },
    spent: [usd(value)],
    quantities: {},
  },
})

const toRows = (
  known: { charges?: readonly Charge[]; observations?: readonly Observation[] },
  periods = november,
) =>
  toSpendRows(
    {
      accounts: [{ provider: "vinci" }],
      charges: known.charges ? [{ provider: "vinci", charges: known.charges }] : [],
      observations: known.observations ?? [],
    },
    periods,
    now,
  )

const falls = [left("2026-11-01T00:10:00Z", "10"), left("2026-11-26T11:00:00Z", "7.5")]

describe("spending", () => {
  test("is the sum of the charges to the last digit, minus refunds, in each unit", () => {
    const charges = [
      charge("2026-11-02T00:00:00Z", usd("0.1")),
      charge("2026-11-03T00:00:00Z", usd("0.2")),
      charge("2026-11-04T00:00:00Z", usd("-0.000000000000000001")),
      charge("2026-11-05T00:00:00Z", toAmount("3", "DIEM")),
    ]
    expect(toRows({ charges })).toMatchObject([
      { spent: { value: "3", unit: "DIEM" }, source: "charges", coverage: "so far" },
      { spent: { value: "0.299999999999999999", unit: "USD" }, source: "charges", coverage: "so far" },
    ])
  })

  test("has one source: charges before the provider's total, and that before the balance", () => {
    const charges = [charge("2026-11-02T00:00:00Z", usd("1"))]
    const observations = [...falls, total("2026-11-26T11:00:00Z", "2")]
    expect(toRows({ charges, observations })).toMatchObject([{ spent: usd("1"), source: "charges" }])
    expect(toRows({ observations })).toMatchObject([{ spent: usd("2"), source: "usage", coverage: "so far" }])
    expect(toRows({ observations: falls })).toMatchObject([
      { spent: usd("2.5"), source: "balance", coverage: "so far" },
    ])
    expect(toRows({})).toMatchObject([{ coverage: "unknown", reason: expect.stringContaining("--history") }])
  })

  test("is not the total of another period", () => {
    const october = total("2026-11-26T11:00:00Z", "99", "2026-10-01", "2026-11-01")
    expect(toRows({ observations: [october] })).toMatchObject([{ coverage: "unknown" }])
  })

  test("of a month is the spending of its weeks and days: a time belongs to one of each", () => {
    const charges = [
      charge("2026-10-31T23:59:59.999Z", usd("1")),
      charge("2026-11-01T00:00:00.000Z", usd("2")),
      charge("2026-11-01T23:59:59.999Z", usd("4")),
      charge("2026-11-02T00:00:00.000Z", usd("8")),
    ]
    const range = { since: new Date("2026-10-31"), until: new Date("2026-11-03") }
    const toValues = (by: "day" | "week" | "month") =>
      toRows({ charges }, toPeriods(by, range)).map(({ period, spent }) => [
        period?.start?.slice(0, 10),
        spent?.value,
      ])
    expect(toValues("month")).toEqual([
      ["2026-10-01", "1"],
      ["2026-11-01", "14"],
    ])
    expect(toValues("week")).toEqual([
      ["2026-10-26", "7"],
      ["2026-11-02", "8"],
    ])
    expect(toValues("day")).toEqual([
      ["2026-10-31", "1"],
      ["2026-11-01", "6"],
      ["2026-11-02", "8"],
    ])
  })
})

describe("a figure shows how complete it is", () => {
  test("partly, if the first observation is later than the start", () => {
    const observations = [left("2026-11-20T00:00:00Z", "10"), left("2026-11-26T11:00:00Z", "7.5")]
    expect(toRows({ observations })).toMatchObject([
      {
        spent: usd("2.5"),
        coverage: "partly",
        covered: { start: "2026-11-20T00:00:00.000Z", end: "2026-11-26T11:00:00.000Z" },
      },
    ])
  })

  test("at least, if a top-up hides a part", () => {
    const observations = [...falls, left("2026-11-26T11:30:00Z", "50")]
    expect(toRows({ observations })).toMatchObject([{ spent: usd("2.5"), coverage: "at least" }])
  })

  test("complete, if the period has ended and a total is later than its end; partly, if it is earlier", () => {
    const october = toPeriods("month", { since: new Date("2026-10-01"), until: new Date("2026-11-01") })
    const toCoverage = (at: string) =>
      toRows({ observations: [total(at, "5", "2026-10-01", "2026-11-01")] }, october).map(
        ({ coverage }) => coverage,
      )
    expect(toCoverage("2026-11-01T00:00:00Z")).toEqual(["complete"])
    expect(toCoverage("2026-10-31T23:30:00Z")).toEqual(["partly"])
  })

  test("at least, if the charges of its start may be too old to be reported", () => {
    const months = toPeriods("month", { since: new Date("2026-09-01"), until: now })
    const charges = [charge("2026-10-20T00:00:00Z", usd("1"))]
    expect(toRows({ charges }, months).map(({ spent, coverage }) => [spent?.value, coverage])).toEqual([
      ["0", "at least"],
      ["1", "at least"],
      ["0", "so far"],
    ])
  })
})

test("charges of a day may still arrive until a day after its end", () => {
  const days = toPeriods("day", { since: new Date("2026-11-24"), until: now })
  const charges = [charge("2026-11-24T10:00:00Z", usd("1"))]
  expect(toRows({ charges }, days).map(({ coverage }) => coverage)).toEqual(["complete", "so far", "so far"])
})

test("a decrease between two days counts for neither; those within a day count for it", () => {
  const days = toPeriods("day", { since: new Date("2026-11-23"), until: new Date("2026-11-25") })
  const observations = [
    left("2026-11-23T00:00:00Z", "10"),
    left("2026-11-23T12:00:00Z", "9"),
    left("2026-11-24T12:00:00Z", "5"),
    left("2026-11-25T00:00:00Z", "4.75"),
  ]
  expect(toRows({ observations }, days)).toMatchObject([
    { spent: usd("1"), coverage: "partly" },
    { spent: usd("0.25"), coverage: "partly" },
  ])
})

test("the table says for each amount how complete it is, and fits 80 columns", () => {
  const rows = toRows({ observations: [...falls, total("2026-11-26T11:00:00Z", "2")] })
  const text = (columns: number) => renderTable(toSpendTable(rows, "month"), { columns, colour: false })
  expect(text(120)).toMatch(/2026-11 +vinci +2\.00 USD +so far +the provider's total/)
  expect(
    Math.max(
      ...text(80)
        .split("\n")
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(80)
  expect(toSpendTable(rows, "month").lines[0]?.[3]).toMatchObject({ text: "so far, up to 2026-11-26 11:00Z" })
})

describe("by model and by key", () => {
  const at = "2026-11-02T00:00:00Z"
  const charges: Charge[] = [
    { ...charge(at, usd("1")), model: "b", key: "key_1" },
    { ...charge(at, usd("2")), model: "a", key: "key_1" },
    { ...charge(at, usd("4")), model: "b" },
    charge(at, usd("8")),
    { ...charge(at, toAmount("16", "DIEM")), model: "a" },
  ]
  const toGroups = (by: "model" | "key") =>
    toSpendRows(
      { accounts: [{ provider: "vinci" }], charges: [{ provider: "vinci", charges }], observations: falls },
      toPeriods(by, { since: new Date("2026-11-01"), until: now }),
      now,
      by,
    )

  test("each unit of a month is separate, and unattributed spending has a row, so that the rows add up", () => {
    const toValues = (by: "model" | "key") =>
      toGroups(by).map(({ spent, [by]: name }) => [spent?.value, spent?.unit, name])
    expect(toValues("model")).toEqual([
      ["16", "DIEM", "a"],
      ["2", "USD", "a"],
      ["5", "USD", "b"],
      ["8", "USD", undefined],
    ])
    expect(toValues("key")).toEqual([
      ["16", "DIEM", undefined],
      ["3", "USD", "key_1"],
      ["12", "USD", undefined],
    ])
  })

  test("the table names unattributed spending, and fits 80 columns", () => {
    const text = renderTable(toSpendTable(toGroups("model"), "model"), { columns: 80, colour: false })
    expect(text).toMatch(/MONTH +PROVIDER +MODEL/i)
    expect(text).toMatch(/2026-11 +vinci +not reported +8\.00 USD/)
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  test("a source without models has one row for all", () => {
    const rows = toSpendRows(
      { accounts: [{ provider: "vinci" }], charges: [], observations: falls },
      november,
      now,
      "model",
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ spent: usd("2.5"), source: "balance" })
    expect(rows[0]).not.toHaveProperty("model")
  })
})
