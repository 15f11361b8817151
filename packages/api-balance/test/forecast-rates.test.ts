import type { Allotment, Bucket } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import type { Basis } from "../src/forecast/find-basis.js"
import { findSpans } from "../src/forecast/find-spans.js"
import { pickBestSource } from "../src/forecast/pick-best-source.js"
import type { Span } from "../src/forecast/span.js"
import { sumSpans } from "../src/forecast/sum-spans.js"
import { toDaysLeft } from "../src/forecast/to-days-left.js"
import { toPace } from "../src/forecast/to-pace.js"
import { toRates } from "../src/forecast/to-rates.js"
import type { Window } from "../src/forecast/windows.js"
import { day, hour, minute, now, span, spansOf, toTime, usd } from "./spans.js"

function toRate(spans: readonly Span[], window: Window = "day") {
  return toRates([spans], "USD", now)[window].burnRate
}

describe("a burn rate", () => {
  const lengths: [Window, number][] = [
    ["hour", 15 * minute],
    ["day", 6 * hour],
    ["week", 42 * hour],
  ]

  test.each(lengths)("of the last %s is known once a quarter of it is observed", (window, quarter) => {
    expect(toRate([span(quarter, 0, 1)], window)).toMatchObject({ state: "known", covered: quarter })
    expect(toRate([span(quarter - 1, 0, 1)], window)).toEqual({ state: "unknown", reason: "little-time" })
  })

  test.each(lengths)(
    "of the last %s is hidden if a quarter was observed, but not all of it is visible",
    (window, quarter) => {
      const seen = (length: number) => toRate([span(length, minute), span(minute, 0, 1)], window)
      expect(seen(quarter)).toEqual({ state: "unknown", reason: "hidden" })
      expect(seen(quarter - 1)).toEqual({ state: "unknown", reason: "little-time" })
    },
  )

  test("is unknown for lack of recent observations if the last one is older than its period", () => {
    expect(toRate([span(3 * day, day + 1, 1)])).toEqual({
      state: "unknown",
      reason: "no-recent-observations",
    })
    expect(toRate([span(3 * day, day, 1)])).toEqual({ state: "unknown", reason: "little-time" })
    expect(toRate([])).toEqual({ state: "unknown", reason: "few-observations" })
    expect(toRates([], "USD", now).day).toMatchObject({
      burnRate: { reason: "few-observations" },
      covered: 0,
    })
  })

  test("is rounded to six decimals, spending is exact", () => {
    expect(toRate([span(7 * hour, 0, "1.000000000000000001")])).toEqual({
      state: "known",
      perDay: usd("3.428571"),
      spent: usd("1.000000000000000001"),
      covered: 7 * hour,
    })
  })

  test("uses the later of two series only if it covers clearly more", () => {
    const toSpent = (covered: number) =>
      toRates([[span(covered, 0, 1)], [span(10 * hour, 0, 2)]], "USD", now).day.burnRate
    expect(toSpent(9 * hour)).toMatchObject({ spent: usd(1) })
    expect(toSpent(9 * hour - 1)).toMatchObject({ spent: usd(2) })
    // An unknown rate is not a source, whatever it covers.
    expect(toRates([[span(hour, 0, 1)], [span(6 * hour, 0, 2)]], "USD", now).day.burnRate).toMatchObject({
      spent: usd(2),
    })
  })
})

describe("the spans of a window", () => {
  test.each([
    ["with their middle at its start", span(day + hour, day - hour), true],
    ["with their middle before it", span(day + hour + 2, day - hour), false],
    ["that end now", span(hour, 0), true],
    ["that end later", span(hour, -1), false],
    ["that are a tenth longer", span(1.1 * day, 0), true],
    ["that are more than a tenth longer", span(1.1 * day + 1, 0), false],
  ])("include those %s: %j is %s", (_, one, isIn) => {
    expect(findSpans([one], day, now)).toEqual(isIn ? [one] : [])
  })
})

test.each([
  [[100, 90], 0],
  [[100, 112], 1],
  [[89, 100], 1],
  [[90, 100], 0],
  [[50, 91, 100], 1],
])("of sources that cover %j, number %d is used", (covered, index) => {
  const sources = covered.map((covered) => ({ covered }))
  expect(pickBestSource(sources)).toBe(sources[index])
})

describe("the sum of spans", () => {
  test("subtracts returns, is never negative, and leaves out hidden spans", () => {
    expect(sumSpans(spansOf(hour, [3, -1, undefined, 2]), "USD")).toEqual({
      spent: usd(4),
      covered: 3 * hour,
      hidden: hour,
    })
    expect(sumSpans(spansOf(hour, [1, -3]), "USD")).toEqual({ spent: usd(0), covered: 2 * hour, hidden: 0 })
  })

  test("ignores a return at its start: that amount was taken before", () => {
    expect(sumSpans(spansOf(hour, [-3, 1]), "USD")).toEqual({ spent: usd(1), covered: hour, hidden: 0 })
    expect(sumSpans(spansOf(hour, [0, -3, 1]), "USD")).toMatchObject({ spent: usd(0), covered: 3 * hour })
  })
})

describe("the pace", () => {
  test("is given with two standard errors of the mean of the coming days", () => {
    const { perDay, spread } = toPace(spansOf(day, [1, 2, 3, 4, 5, 6, 7]), "USD")
    expect(perDay).toBe(4)
    // The variance of a day is 28 / 6.
    expect(spread(7)).toBeCloseTo(2 * Math.sqrt((28 / 6) * (1 / 7 + 1 / 7)), 9)
    expect(spread(1)).toBeCloseTo(2 * Math.sqrt((28 / 6) * (1 / 7 + 1)), 9)
    expect(spread(0)).toBeGreaterThan(1e4)
    expect(spread(0)).toBeLessThan(1e6)
  })

  test.each([
    [[1, 2], undefined],
    [[1, 2, 3], 2 * Math.sqrt(1 / 3 + 1)],
    [[1, undefined, 2], undefined],
    [[1, undefined, 2, 3], 2 * Math.sqrt(1 / 3 + 1)],
  ])("of days with spending of %j has a spread of %s", (amounts, doubt) => {
    const spread = toPace(spansOf(day, amounts), "USD").spread(1)
    expect(spread).toEqual(doubt === undefined ? undefined : expect.closeTo(doubt, 9))
  })

  test("is cut into seven parts, however many observations there are", () => {
    const weekly = [1, 2, 3, 4, 5, 6, 7].flatMap((amount) => Array.from({ length: 24 }, () => amount / 24))
    expect(toPace(spansOf(hour, weekly), "USD").spread(7)).toBeCloseTo(2 * Math.sqrt((28 / 6) * (2 / 7)), 9)
  })

  test("includes a remainder that is shorter than a part in the last part", () => {
    // Five parts of three hours, and one hour: the last part has four.
    const { perDay, spread } = toPace(spansOf(hour, [...Array(15).fill(1), 2]), "USD")
    expect(perDay).toBe(25.5)
    expect(spread(1)).toBeCloseTo(2 * Math.sqrt(1.125 * (1 / (16 / 24) + 1)), 9)
  })

  test("counts a return in the part in which it was taken, and not at all if that part is not visible", () => {
    expect(toPace(spansOf(hour, [3, -1, 3, -1, 3, -1]), "USD").spread(1)).toBe(0)
    expect(toPace(spansOf(hour, [-9, 1, 1, 1]), "USD")).toMatchObject({ perDay: 24 })
    expect(toPace(spansOf(hour, [-9, 1, 1, 1]), "USD").spread(1)).toBe(0)
  })

  test.each([1000, 1234, 7 * minute, 100_003])("has seven parts of seven spans of %d ms", (length) => {
    const scale = day / length
    const { spread } = toPace(spansOf(length, [1, 2, 3, 4, 5, 6, 7]), "USD")
    expect(spread(1)).toBeCloseTo(2 * Math.sqrt((28 / 6) * scale * (scale / 7 + 1)), 3)
  })
})

describe("the days left", () => {
  const known = (perDay: number | string) => ({
    state: "known" as const,
    perDay: usd(perDay),
    spent: usd(1),
    covered: day,
  })
  const unknown = { state: "unknown" as const, reason: "little-time" as const }
  const burnRate = (rate: ReturnType<typeof known> | typeof unknown) => ({
    hour: unknown,
    day: rate,
    week: rate,
  })
  const basis = (perDay: number, doubt?: number): Basis => ({
    window: "week",
    perDay: usd(perDay),
    pace: { perDay, spread: () => doubt },
  })
  const left = (value: number | string, parts: Partial<Bucket> = {}) => ({
    at: toTime(now),
    bucket: { id: "balance", available: usd(value), ...parts },
  })

  test.each([
    ["-1", { state: "empty" }],
    ["0", { state: "empty" }],
    ["0.000001", { state: "falling", estimate: 0 }],
  ])("of %s USD are %j", (value, expected) => {
    expect(toDaysLeft(left(value), burnRate(known(1)), basis(1))).toMatchObject(expected)
  })

  test("are not known without a basis: the reason is that of the week", () => {
    expect(toDaysLeft(left(1), burnRate(unknown), undefined)).toEqual(unknown)
  })

  test.each([
    [3, 3, 1, { least: 0.5, most: 1 }],
    [3, 1.5, 1, { least: 0.5, most: 1.333 }],
    [3, 6, 1, { least: 0.333, most: 1 }],
    [3, 1.5, 0, { least: 0.667, most: 1.333 }],
    [3, undefined, 1, { least: 0.5, most: 1 }],
    [3, 3, 2.999, { least: 0.333, most: 2000 }],
    [3, 3, 3, { least: 0.333 }],
    [3, 3, 4, { least: 0.286 }],
    [3, 0, 0, { least: 0.667 }],
    [3, 1.5, undefined, undefined],
  ])(
    "of 2 USD at %d USD a day, %s USD on the last one, with a spread of %s have the range %o",
    (perDay, lastDay, doubt, range) => {
      const rates = burnRate(lastDay === undefined ? unknown : known(lastDay))
      expect(toDaysLeft(left(2), rates, basis(perDay, doubt))).toEqual({
        state: "falling",
        estimate: 0.667,
        ...(range && { range }),
        basis: "week",
        emptyAt: toTime(now + 0.667 * day),
      })
    },
  )

  test("end before the allotment renews, or not", () => {
    const allotment = (renewsAt: number): Allotment => ({
      amount: usd(9),
      renews: "day",
      renewsAt: toTime(renewsAt),
    })
    const at = (renewsAt: number) =>
      toDaysLeft(left(2, { allotment: allotment(renewsAt) }), burnRate(known(4)), basis(4))
    expect(at(now + 12 * hour)).toMatchObject({ state: "renews-first", renewsAt: toTime(now + 12 * hour) })
    expect(at(now + 12 * hour + 1)).toMatchObject({ state: "falling", emptyAt: toTime(now + 12 * hour) })
  })

  test("have a date up to a hundred years away", () => {
    expect(toDaysLeft(left(36_500), burnRate(known(1)), basis(1))).toHaveProperty("emptyAt")
    expect(toDaysLeft(left("36500.001"), burnRate(known(1)), basis(1))).not.toHaveProperty("emptyAt")
  })

  test("count from the observation of the balance, not from now", () => {
    const moment = { ...left(2), at: toTime(now - day) }
    expect(toDaysLeft(moment, burnRate(known(4)), basis(4))).toMatchObject({ emptyAt: toTime(now - day / 2) })
  })
})
