import type { Period } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import type { Span } from "../src/forecast/span.js"
import { toMonthSpend } from "../src/forecast/to-month-spend.js"
import { allTime, day, hour, minute, november, now, span, spansOf, toTime, usd } from "./spans.js"

describe("the month", () => {
  const start = Date.parse("2026-11-01T00:00:00.000Z")
  const at = (from: number, to: number, spent?: number | string): Span => ({
    from: start + from,
    to: start + to,
    ...(spent !== undefined && { spent: usd(spent) }),
  })
  const toMonth = (parts: Partial<Parameters<typeof toMonthSpend>[0]>, time = now) =>
    toMonthSpend({ accountRef: { provider: "vinci" }, unit: "USD", spans: [], ...parts }, time)
  const count = (period: Period, spent: number, spans: readonly Span[] = [], at = now) => ({
    counter: { read: () => {}, count: () => ({ at, spent: usd(spent), period }), spans },
  })

  test.each([
    [hour, true],
    [hour + 1, false],
  ])("is complete if it is known from %d ms after its start on: %s", (late, complete) => {
    expect(toMonth({ spans: [at(late, day, 1)] })).toMatchObject({ complete, spent: usd(1) })
  })

  test("is incomplete if an amount is hidden", () => {
    expect(toMonth({ spans: [at(0, day, 1), at(day, day + 1)] })).toMatchObject({ complete: false })
  })

  test.each([
    ["mostly in this month", -hour + 1, hour, true],
    ["half in this month", -hour, hour, true],
    ["mostly in the last month", -hour, hour - 1, false],
    ["of more than two hours", -hour, hour + 1, false],
  ])("contains spending in a period across its start, %s: from %d to %d ms, %s", (_, from, to, isIn) => {
    expect(toMonth({ spans: [at(from, to, 1), at(to, day, 2)] })?.spent).toEqual(usd(isIn ? 3 : 2))
  })

  test("starts at its first moment, whatever was observed before", () => {
    expect(toMonth({ spans: [at(-hour, hour, 1)] })?.covered).toEqual({
      kind: "calendar",
      start: toTime(start),
      end: toTime(start + hour),
    })
  })

  test.each<[string, string, Period]>([
    ["this month", "month", november],
    ["a period that ends at another time", "balance", { ...november, end: "2026-11-30T00:00:00.000Z" }],
    ["a period that starts at another time", "balance", { ...november, start: "2026-11-02T00:00:00.000Z" }],
    [
      "a rolling period that starts with it",
      "balance",
      { kind: "rolling", start: november.start ?? "", end: november.end ?? "" },
    ],
    ["all time", "total", allTime],
  ])("with a figure of %s has the source %s", (_, source, period) => {
    const spans = [span(2 * day, 0, 5)]
    expect(toMonth({ ...count(period, 9, spans), spans: [span(2 * day, 0, 7)] })).toMatchObject({
      source,
      spent: usd({ month: 9, balance: 7, total: 5 }[source] ?? 0),
    })
  })

  test("uses the decreases of the balance only if they cover clearly more than a total", () => {
    const toSource = (covered: number) =>
      toMonth({ ...count(allTime, 9, [span(covered, 0, 1)]), spans: [span(10 * hour, 0, 2)] })?.source
    expect(toSource(9 * hour)).toBe("total")
    expect(toSource(9 * hour - 1)).toBe("balance")
  })

  test("is the sum of the charges, never below zero", () => {
    expect(toMonth({ charges: [usd(3), usd(-1)], ...count(november, 9) })).toMatchObject({
      source: "charges",
      spent: usd(2),
    })
    expect(toMonth({ charges: [usd(-1)] })).toMatchObject({ source: "charges", spent: usd(0) })
    expect(toMonth({ charges: [] })).toMatchObject({
      spent: usd(0),
      complete: true,
      covered: { kind: "calendar", start: toTime(start), end: toTime(now) },
    })
  })

  test("is absent if nothing is known", () => {
    expect(toMonth({})).toBeUndefined()
    expect(toMonth({ spans: [at(-2 * day, -day, 1)] })).toBeUndefined()
  })

  describe("comes to", () => {
    test("the spending plus the rest of the month, from the last observation on, at the burn rate", () => {
      const week = spansOf(day, [1, 1, 1, 1, 1, 1, 1])
      expect(toMonth({ spans: week })).toMatchObject({
        spent: usd(7),
        projected: { estimate: usd("13.5"), range: { least: usd("13.5"), most: usd("13.5") } },
      })
      // There was no observation for twelve hours: the provider's figure is from then.
      expect(
        toMonth({ ...count(november, 7, week, now - 12 * hour), spans: [] })?.projected?.estimate,
      ).toEqual(usd(14))
      expect(toMonth({ charges: [usd(7)], spans: week })?.projected?.estimate).toEqual(usd("13.5"))
    })

    test("two standard errors more or less, and never to less than was spent", () => {
      const toRange = (amounts: number[]) => toMonth({ spans: spansOf(day, amounts) })?.projected?.range
      // 7 days with a variance of 1 / 6 for each, and 6.5 to come.
      const doubt = 2 * Math.sqrt((1 / 6) * (1 / 7 + 1 / 6.5)) * 6.5
      const spread = toRange([1, 1, 1, 1, 1, 1.5, 0.5].map((amount) => 1 + (amount - 1) * Math.SQRT2))
      expect(Number(spread?.least.value)).toBeCloseTo(13.5 - doubt, 5)
      expect(Number(spread?.most.value)).toBeCloseTo(13.5 + doubt, 5)
      expect(toRange([0, 0, 0, 7, 0, 0, 0])?.least).toEqual(usd(7))
    })

    test("an amount of six decimals", () => {
      const { estimate } = toMonth({ spans: [span(7 * hour, 0, 1)] })?.projected ?? {}
      expect(estimate).toEqual(usd("23.285712"))
    })

    test("no more than was spent, in its last moment", () => {
      const end = Date.parse(november.end ?? "") - 1
      const week = spansOf(day, [1, 1, 1, 1, 1, 1, 1]).map(({ from, to, ...rest }) => ({
        from: from + end - now,
        to: to + end - now,
        ...rest,
      }))
      expect(toMonth({ spans: week }, end)?.projected?.estimate).toEqual(usd(7))
    })

    test("an unknown amount without a burn rate", () => {
      expect(toMonth({ spans: [span(minute, 0, 1)] })).not.toHaveProperty("projected")
    })
  })
})
