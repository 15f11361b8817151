import { type Allotment, type Amount, type Period, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { createAccountReader } from "../src/forecast/create-account-reader.js"
import { createBucketReader } from "../src/forecast/create-bucket-reader.js"
import { createCounterReader } from "../src/forecast/create-counter-reader.js"
import { windows } from "../src/forecast/windows.js"
import { type Observation, toForecast } from "../src/index.js"
import { allTime, day, hour, minute, november, now, toTime, usd } from "./spans.js"

describe("a figure that only grows", () => {
  const read = (...counts: [at: number, spent: number, period?: Period][]) => {
    const [first, ...rest] = counts.map(([at, spent, period = allTime]) => ({
      at,
      spent: usd(spent),
      period,
    }))
    if (!first) throw new Error("no count")
    const reader = createCounterReader(first, 1000)
    for (const next of rest) reader.read(next)
    return { spans: reader.spans, last: reader.count().spent }
  }

  test("has its increases, and nothing if it did not grow", () => {
    expect(read([0, 3], [2000, 5], [3000, 5])).toEqual({
      spans: [
        { from: 0, to: 2000, spent: usd(2) },
        { from: 2000, to: 3000, spent: usd(0) },
      ],
      last: usd(5),
    })
  })

  test("hides spending if it fell, or if its period started again", () => {
    expect(read([0, 5], [2000, 4])).toEqual({ spans: [{ from: 0, to: 2000 }], last: usd(4) })
    expect(
      read([0, 5, november], [2000, 9, { ...november, start: "2026-12-01T00:00:00.000Z" }]).spans,
    ).toEqual([{ from: 0, to: 2000 }])
  })

  test("is not read twice for one time, nor backwards", () => {
    expect(read([5000, 5], [5000, 7], [4000, 9], [6000, 6])).toEqual({
      spans: [{ from: 5000, to: 6000, spent: usd(1) }],
      last: usd(6),
    })
  })

  test("drops parts that ended before the relevant period, but not their level", () => {
    expect(read([0, 1], [999, 2], [1000, 4]).spans).toEqual([{ from: 999, to: 1000, spent: usd(2) }])
  })
})

describe("a bucket", () => {
  const read = (since: number, ...moments: [at: number, value: number, allotment?: Allotment][]) => {
    const [first, ...rest] = moments.map(([at, value, allotment]) => ({
      at: toTime(now + at),
      bucket: { id: "balance", available: usd(value), ...(allotment && { allotment }) },
    }))
    if (!first) throw new Error("no moment")
    const reader = createBucketReader("vendo", first, now + since)
    for (const next of rest) reader.read(next)
    return reader
  }
  const amounts = (reader: ReturnType<typeof read>) => reader.spans.map(({ spent }) => spent?.value)

  test("has a fall as it is, a return as a negative fall, and what a top-up hides as hidden", () => {
    const reader = read(0, [0, 20], [hour, 18], [hour + minute, 19], [3 * hour, 60])
    expect(amounts(reader)).toEqual(["2", "-1", undefined])
    expect(reader.lastTopUp()).toEqual({ at: toTime(now + 3 * hour), amount: usd(41) })
  })

  test("hides a fall across a renewal, because only the remaining amount is visible", () => {
    const allotment = { amount: usd(100), renews: "day" as const }
    expect(amounts(read(0, [0, 50, allotment], [12 * hour - 1, 40, allotment]))).toEqual(["10"])
    expect(amounts(read(0, [0, 50, allotment], [12 * hour, 40, allotment]))).toEqual([undefined])
  })

  test("drops parts that ended before the relevant period, but no top-up", () => {
    const reader = read(2 * hour, [0, 20], [hour, 60], [2 * hour - 1, 58], [2 * hour, 55])
    expect(amounts(reader)).toEqual(["3"])
    expect(reader.lastTopUp()).toEqual({ at: toTime(now + hour), amount: usd(40) })
  })
})

describe("usage beside a balance with a pending amount", () => {
  const balance = (at: number, pending: number, others: readonly Amount[] = []): Observation => ({
    provider: "contentstats",
    at: toTime(now + at),
    balance: {
      buckets: [
        { id: "balance", available: usd(50), pending: usd(pending) },
        ...others.map((pending, index) => ({
          id: `other-${index}`,
          available: toAmount(50, pending.unit),
          pending,
        })),
      ],
    },
  })
  const usage = (at: number, spent: number, period: Period = allTime): Observation => ({
    provider: "contentstats",
    at: toTime(now + at),
    usage: { period, spent: [usd(spent)], quantities: {} },
  })
  const count = (...observations: Observation[]) => {
    const reader = createAccountReader({ provider: "contentstats" }, 0)
    for (const observation of observations) reader.read(observation)
    const counter = reader.counters.get("USD")
    return (
      counter && { at: counter.count().at - now, spent: counter.count().spent, spans: counter.spans.length }
    )
  }

  test.each([
    ["from ten seconds later", [usage(0, 7), balance(10_000, 2)], { at: 10_000, spent: usd(9), spans: 0 }],
    ["from ten seconds before", [balance(-10_000, 2), usage(0, 7)], { at: 0, spent: usd(9), spans: 0 }],
  ])("is added to a pending amount %s", (_, observations, expected) => {
    // A usage from before the first balance excludes pending amounts: they were unknown.
    const seen = [balance(-hour, 1), ...observations]
    expect(count(...seen)).toEqual(expected)
  })

  test("is not counted with a pending amount from further away", () => {
    expect(count(balance(-hour, 1), usage(0, 7), balance(10_001, 2))).toBeUndefined()
    expect(count(balance(-10_001, 2), usage(0, 7))).toBeUndefined()
  })

  test("counts once: with a later balance, movements in between would count twice", () => {
    const seen = [balance(-hour, 1), usage(0, 7), balance(1000, 2), balance(2000, 5)]
    expect(count(...seen)).toEqual({ at: 1000, spent: usd(9), spans: 0 })
  })

  test("contains all pending amounts in its unit, and none in another", () => {
    const seen = [usage(hour, 7), balance(hour, 2, [usd(3), toAmount(4, "credit")])]
    expect(count(balance(0, 1), ...seen)).toMatchObject({ spent: usd(12) })
  })

  test("of a moving window is not used", () => {
    const rolling: Period = { kind: "rolling", start: toTime(now - 30 * day), end: toTime(now) }
    expect(count(usage(0, 7, rolling))).toBeUndefined()
    expect(count(balance(0, 1), usage(1000, 7, rolling))).toBeUndefined()
  })

  test("is the usage alone if nothing was ever pending", () => {
    expect(count(usage(0, 7), usage(hour, 8))).toEqual({ at: hour, spent: usd(8), spans: 1 })
  })
})

describe("an account", () => {
  const total = (ago: number, spent: number): Observation => ({
    provider: "vinci",
    at: toTime(now - ago),
    usage: { period: allTime, spent: [usd(spent)], quantities: {} },
  })
  const left = (ago: number, ...values: number[]): Observation => ({
    provider: "vinci",
    at: toTime(now - ago),
    balance: { buckets: values.map((value, index) => ({ id: `${index}`, available: usd(value) })) },
  })
  const forecast = (...observations: Observation[]) => toForecast(observations, { now: new Date(now) })

  test("with one bucket has the provider's rate of spending, with two buckets of one unit their own falls", () => {
    const totals = [total(day, 0), total(0, 9)]
    expect(forecast(...totals, left(day, 5), left(0, 4)).runways[0]?.burnRate.day).toMatchObject({
      spent: usd(9),
    })
    const two = forecast(...totals, left(day, 5, 7), left(0, 4, 5)).runways
    expect(two.map(({ burnRate }) => burnRate.day)).toMatchObject([{ spent: usd(1) }, { spent: usd(2) }])
  })

  test("reports the monthly spending of a bucket only if several have its unit", () => {
    expect(forecast(left(day, 5), left(0, 4)).months).toEqual([
      expect.not.objectContaining({ bucket: expect.anything() }),
    ])
    expect(forecast(left(day, 5, 7), left(0, 4, 5)).months).toMatchObject([{ bucket: "0" }, { bucket: "1" }])
  })

  test("is read for a week back, even early in a month", () => {
    const early = new Date("2026-11-02T00:00:00.000Z")
    const seen = (days: number, value: number): Observation => ({
      ...left(0, value),
      at: toTime(early.getTime() - days * day),
    })
    const { runways } = toForecast([seen(7, 17), seen(6, 15), seen(0, 15)], { now: early })
    expect(runways[0]?.burnRate.week).toMatchObject({ covered: 7 * day, spent: usd(2) })
  })

  test("has its own charges, from the first moment of the month on", () => {
    const charge = (at: string, amount: number) => ({ at, amount: usd(amount), sku: "x" })
    const charges = [
      charge("2026-10-31T23:59:59.999Z", 50),
      charge("2026-11-01T00:00:00.000Z", 3),
      charge("2026-11-02T00:00:00.000Z", 4),
    ]
    const { months } = toForecast([left(0, 5)], {
      now: new Date(now),
      charges: [
        { provider: "venice", charges: [charge("2026-11-02T00:00:00.000Z", 100)] },
        { provider: "vinci", account: "b", charges: [charge("2026-11-02T00:00:00.000Z", 200)] },
        { provider: "vinci", charges },
      ],
    })
    expect(months).toMatchObject([{ source: "charges", spent: usd(7) }])
  })
})

test("the windows are an hour, a day and a week", () => {
  expect(windows).toEqual({ hour, day, week: 7 * day })
})
