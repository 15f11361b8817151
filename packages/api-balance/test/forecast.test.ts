import { type Allotment, type Bucket, compare, type Decimal, type Period, toAmount } from "@api-balance/core"
import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
} from "fast-check"
import { describe, expect, test } from "vitest"
import { type Observation, toForecast } from "../src/index.js"

const now = new Date("2026-11-24T12:00:00.000Z")
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const usd = (value: number | string) => toAmount(value, "USD")
const before = (ago: number) => new Date(now.getTime() - ago).toISOString()

/** The balance this many milliseconds ago. */
function left(ago: number, value: number, parts: Partial<Bucket> = {}, accountRef = "vinci"): Observation {
  const bucket = { id: "balance", available: usd(value), ...parts }
  return { provider: accountRef, at: before(ago), balance: { buckets: [bucket] } }
}

/** The usage this many milliseconds ago. */
function used(ago: number, value: number, period: Period): Observation {
  return { provider: "vinci", at: before(ago), usage: { period, spent: [usd(value)], quantities: {} } }
}

/** The balance at each interval of a length of time until now, by the hours that have passed. */
function watch(length: number, every: number, toFigure: (hours: number) => number): Observation[] {
  const count = Math.floor(length / every)
  return Array.from({ length: count + 1 }, (_, index) =>
    left((count - index) * every, toFigure((index * every) / hour)),
  )
}

const toRunway = (observations: Iterable<Observation>) => toForecast(observations, { now }).runways[0]
const toMonth = (observations: Iterable<Observation>) => toForecast(observations, { now }).months[0]
const known = (perDay: number, spent: number, covered: number) => ({
  state: "known",
  perDay: usd(perDay),
  spent: usd(spent),
  covered,
})

describe("a balance that falls by a dollar an hour", () => {
  const falling = watch(8 * day, 15 * minute, (hours) => 300 - hours)

  test("has that burn rate over an hour, a day and a week, with exact spending", () => {
    expect(toRunway(falling)?.burnRate).toEqual({
      hour: known(24, 1, hour),
      day: known(24, 24, day),
      week: known(24, 168, 7 * day),
    })
  })

  test("lasts until its amount is spent, with a range of no width", () => {
    expect(toRunway(falling)?.daysLeft).toEqual({
      state: "falling",
      estimate: 4.5,
      range: { least: 4.5, most: 4.5 },
      basis: "week",
      emptyAt: "2026-11-29T00:00:00.000Z",
    })
  })

  test("keeps its rate if it is topped up in the middle, and the top-up is reported", () => {
    const toppedUp = watch(8 * day, 15 * minute, (hours) => 300 - hours + (hours > 150 ? 50 : 0))
    const runway = toRunway(toppedUp)
    expect(runway?.burnRate.week).toEqual(known(24, 167.75, 7 * day - 15 * minute))
    expect(runway?.daysLeft).toMatchObject({ state: "falling", estimate: 6.583, range: { least: 6.583 } })
    expect(runway?.lastTopUp).toEqual({
      at: before(8 * day - 150.25 * hour),
      amount: usd(49.75),
    })
  })

  test("keeps its rate if there are no observations for two days", () => {
    const asleep = falling.filter(({ at }) => at < before(4 * day) || at > before(2 * day))
    expect(toRunway(asleep)?.burnRate).toMatchObject({ week: { perDay: usd(24) }, day: { perDay: usd(24) } })
  })

  test("also has it when it is observed once a day, at about the same time, but not over an hour", () => {
    const daily = Array.from({ length: 8 }, (_, index) =>
      left((7 - index) * day + (index % 2 ? 20_000 : 0), 300 - 24 * index),
    )
    const { burnRate } = toRunway(daily) ?? {}
    expect(burnRate?.week).toMatchObject({ state: "known", spent: usd(168) })
    expect(burnRate?.day).toMatchObject({ state: "known", spent: usd(24) })
    expect(burnRate?.hour).toEqual({ state: "unknown", reason: "little-time" })
  })
})

describe("the range", () => {
  test("is wider the more the days differ, and contains the estimate", () => {
    const toRange = (busy: number) => {
      const { daysLeft } =
        toRunway(watch(7 * day, hour, (hours) => 400 - hours - busy * Math.sin(hours / 20))) ?? {}
      if (daysLeft?.state !== "falling") throw new Error(daysLeft?.state)
      return { estimate: daysLeft.estimate, least: 0, most: Number.POSITIVE_INFINITY, ...daysLeft.range }
    }
    const [calm, busy] = [toRange(1), toRange(8)]
    expect(calm.least).toBeLessThan(calm.estimate)
    expect(calm.most).toBeGreaterThan(calm.estimate)
    expect(busy.least).toBeLessThan(calm.least)
    expect(busy.most).toBeGreaterThan(calm.most)
  })

  test("is open if the variation allows that nothing is spent", () => {
    const once = watch(7 * day, hour, (hours) => (hours < 90 ? 100 : 50))
    expect(toRunway(once)?.daysLeft).toMatchObject({ state: "falling", estimate: 7 })
    expect(toRunway(once)?.daysLeft).not.toHaveProperty("range.most")
  })

  test("includes the result of the last day alone", () => {
    const faster = watch(7 * day, hour, (hours) => (hours <= 144 ? 400 - hours : 256 - 5 * (hours - 144)))
    expect(toRunway(faster)).toMatchObject({ burnRate: { day: known(120, 120, day) } })
    const { daysLeft } = toRunway(faster) ?? {}
    expect(daysLeft?.state === "falling" && daysLeft.range?.least).toBeLessThanOrEqual(136 / 120 + 0.001)
  })

  test("is absent with two observations, which cannot differ", () => {
    expect(toRunway([left(12 * hour, 10), left(0, 5)])?.daysLeft).toEqual({
      state: "falling",
      estimate: 0.5,
      basis: "day",
      emptyAt: "2026-11-25T00:00:00.000Z",
    })
  })
})

describe("there is not enough data yet", () => {
  const week = (observations: readonly Observation[]) => {
    const { burnRate, daysLeft } = toRunway(observations) ?? {}
    expect(daysLeft).toEqual(burnRate?.week)
    return burnRate?.week
  }
  const reason = (reason: string) => ({ state: "unknown", reason })

  test("after one observation", () => {
    expect(week([left(0, 10)])).toEqual(reason("few-observations"))
    expect(week([left(0, 10), left(0, 10)])).toEqual(reason("few-observations"))
  })

  test("after some minutes, however much was spent in them", () => {
    expect(week([left(5 * minute, 10), left(0, 5)])).toEqual(reason("little-time"))
  })

  test("if the last observation is long ago", () => {
    expect(week([left(20 * day, 10), left(10 * day, 5)])).toEqual(reason("no-recent-observations"))
  })

  test("if each observation saw a top-up", () => {
    expect(week([0, 1, 2, 3, 4].map((index) => left((4 - index) * day, 10 * index)))).toEqual(
      reason("hidden"),
    )
  })

  test("if the unit changed", () => {
    const credits = left(0, 5, { available: toAmount(5, "credit") })
    expect(week([left(3 * day, 10), credits])).toEqual(reason("few-observations"))
  })

  test("without any observation", () => {
    expect(toForecast([], { now })).toEqual({ runways: [], months: [] })
  })
})

test("a balance that does not fall is reported as such, and has no date", () => {
  expect(toRunway(watch(7 * day, hour, () => 12))?.daysLeft).toEqual({ state: "not-falling", basis: "week" })
})

test("a balance that is used up is empty, whatever its rate", () => {
  expect(toRunway(watch(7 * day, hour, (hours) => 168 - hours))?.daysLeft).toEqual({ state: "empty" })
  expect(toRunway([left(0, -3)])?.daysLeft).toEqual({ state: "empty" })
})

test("a balance that lasts longer than a hundred years has no date", () => {
  const { daysLeft } = toRunway(watch(7 * day, day, (hours) => 9_000_000_000 - hours / 1000)) ?? {}
  expect(daysLeft).toMatchObject({ state: "falling" })
  expect(daysLeft).not.toHaveProperty("emptyAt")
})

describe("an allotment", () => {
  const allotment: Allotment = { amount: usd(100), renews: "epoch" }
  const daily = (perHour: number) =>
    Array.from({ length: 24 * 6 + 13 }, (_, index) => {
      const hours = (index + 0) % 24
      return left((24 * 6 + 12 - index) * hour, 100 - hours * perHour, { allotment })
    })

  test("that renews is not a top-up, and spending in the meantime is left out", () => {
    const runway = toRunway(daily(2))
    expect(runway?.burnRate.week).toMatchObject({ state: "known", perDay: usd(48), spent: usd(300) })
    expect(runway).not.toHaveProperty("lastTopUp")
  })

  test("that renews before it is spent says so", () => {
    expect(toRunway(daily(2))).toMatchObject({
      daysLeft: { state: "renews-first", renewsAt: "2026-11-25T00:00:00.000Z", basis: "week" },
      renewsAt: "2026-11-25T00:00:00.000Z",
    })
  })

  test("that is spent before it renews says when", () => {
    expect(toRunway(daily(5))?.daysLeft).toMatchObject({ state: "falling", estimate: 0.333 })
  })
})

describe("the provider's own figure of spending", () => {
  const total: Period = { kind: "all-time" }

  test("is used for the rate: top-ups do not hide it, and holds do not disturb it", () => {
    const observations = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((index) => [
      left((7 - index) * day, 10 + 3 * index),
      used((7 - index) * day - 1000, 100 + 5 * index, total),
    ])
    expect(toRunway(observations)?.burnRate.week).toMatchObject({ state: "known", spent: usd(35) })
    expect(toRunway(observations)?.burnRate.week).toMatchObject({ perDay: usd(5) })
  })

  test("is the charged amount plus the pending one, if there is one", () => {
    const observations = Array.from({ length: 169 }, (_, hours) => {
      const pending = hours % 24
      return [
        left((168 - hours) * hour, 500 - hours, { pending: usd(pending) }),
        used((168 - hours) * hour - 1000, hours - pending, total),
      ]
    }).flat()
    expect(toRunway(observations)?.burnRate).toMatchObject({
      hour: { perDay: usd(24) },
      day: known(24, 24, day),
      week: { perDay: usd(24) },
    })
  })

  test("in a rolling window is not used", () => {
    const rolling: Period = { kind: "rolling", start: before(30 * day), end: before(0) }
    const observations = [left(2 * day, 10), used(2 * day, 50, rolling), left(0, 8), used(0, 60, rolling)]
    expect(toRunway(observations)?.burnRate.week).toMatchObject({ spent: usd(2) })
    expect(toMonth(observations)).toMatchObject({ source: "balance", spent: usd(2) })
  })
})

describe("the month", () => {
  const month: Period = {
    kind: "calendar",
    start: "2026-11-01T00:00:00.000Z",
    end: "2026-12-01T00:00:00.000Z",
  }
  const sinceStart = 23.5 * day

  test("is the provider's own figure if there is one, and the rest is projected at the burn rate", () => {
    const observations = [0, 1, 2, 3, 4, 5, 6, 7].map((index) =>
      used((7 - index) * day, 60 + 4 * index, month),
    )
    expect(toMonth(observations)).toEqual({
      provider: "vinci",
      month,
      spent: usd(88),
      source: "month",
      covered: { kind: "calendar", start: month.start, end: before(0) },
      complete: true,
      projected: { estimate: usd(114), range: { least: usd(114), most: usd(114) } },
    })
  })

  test("is not a figure of last month", () => {
    const october: Period = { ...month, start: "2026-10-01T00:00:00.000Z", end: month.start ?? "" }
    expect(toForecast([used(30 * day, 88, october)], { now }).months).toEqual([])
  })

  test("is the charges if there are any, from the 1st on, minus refunds", () => {
    const charge = (ago: number, amount: number) => ({ at: before(ago), amount: usd(amount), sku: "x" })
    const charges = [
      { provider: "vinci", charges: [charge(40 * day, 100), charge(day, 3), charge(hour, -1)] },
      { provider: "vinci", account: "other", charges: [charge(day, 50)] },
    ]
    expect(
      toForecast(
        watch(day, hour, () => 5),
        { now, charges },
      ).months,
    ).toMatchObject([{ spent: usd(2), source: "charges", complete: true, projected: { estimate: usd(2) } }])
    const nothing = [{ provider: "vinci", charges: [] }]
    expect(toForecast([left(0, 5)], { now, charges: nothing }).months[0]).toMatchObject({ spent: usd(0) })
  })

  test("is the increase of an all-time total", () => {
    const total: Period = { kind: "all-time" }
    const observations = [30, 24, 23.5, 12, 0].map((days) => used(days * day, 1000 - days, total))
    expect(toMonth(observations)).toMatchObject({ spent: usd(23.5), source: "total", complete: true })
  })

  test("excludes the month before: spending across its start belongs to neither", () => {
    const daily = Array.from({ length: 31 }, (_, days) => left((30 - days) * day, 900 - days))
    expect(toMonth(daily)).toMatchObject({
      spent: usd(23),
      complete: false,
      covered: { start: before(23 * day), end: before(0) },
    })
  })

  test.each([1, 29, 30, 31, 59])(
    "is complete if the last observation before it was %d minutes earlier",
    (minutes) => {
      const hourly = watch(sinceStart + minutes * minute, hour, () => 900)
      const first = left(sinceStart + minutes * minute, 900)
      expect(toMonth([first, ...hourly.slice(1)])).toMatchObject({ spent: usd(0), complete: true })
    },
  )

  test("is the sum of the balance decreases if a total covers much less of it", () => {
    const total: Period = { kind: "all-time" }
    const balances = watch(sinceStart + hour, hour, (hours) => 900 - hours)
    const observations = [...balances, used(2 * day, 0, total), used(day, 24, total)]
    observations.sort((left, right) => (left.at < right.at ? -1 : 1))
    expect(toMonth(observations)).toMatchObject({ spent: usd(23.5 * 24), source: "balance", complete: true })
    expect(toRunway(observations)?.burnRate.week).toMatchObject({ spent: usd(168), covered: 7 * day })
  })

  test("is the sum of the balance decreases if nothing better is reported", () => {
    expect(toMonth(watch(sinceStart + hour, hour, (hours) => 900 - hours))).toMatchObject({
      spent: usd(23.5 * 24),
      source: "balance",
      complete: true,
      covered: { start: month.start },
      projected: { estimate: usd(30 * 24) },
    })
  })

  test("states from when it is known, and is never scaled to the unknown part", () => {
    expect(toMonth(watch(4 * day, hour, (hours) => 900 - hours))).toMatchObject({
      spent: usd(96),
      complete: false,
      covered: { start: before(4 * day), end: before(0) },
      projected: { estimate: usd(96 + 6.5 * 24) },
    })
  })

  test("is incomplete if a top-up hid spending", () => {
    const toppedUp = watch(sinceStart, hour, (hours) => 900 - hours + (hours > 400 ? 50 : 0))
    expect(toMonth(toppedUp)).toMatchObject({ spent: usd(23.5 * 24 - 1), complete: false })
  })

  test("has no projection without a burn rate", () => {
    const { months } = toForecast([left(2 * minute, 10), left(0, 9)], { now })
    expect(months).toMatchObject([{ spent: usd(1), complete: false }])
    expect(months[0]).not.toHaveProperty("projected")
  })

  test("of two buckets with one unit is reported for each of them", () => {
    const two = (ago: number, value: number): Observation => ({
      provider: "vinci",
      at: before(ago),
      balance: { buckets: ["a", "b"].map((id) => ({ id, available: usd(value) })) },
    })
    expect(toForecast([two(day, 10), two(0, 9)], { now }).months).toMatchObject([
      { bucket: "a", spent: usd(1) },
      { bucket: "b", spent: usd(1) },
    ])
  })
})

describe("data that no provider sends", () => {
  const day = 86_400_000
  const falling = (values: readonly string[], more: object = {}) =>
    values.map((value, index) => ({
      provider: "vinci",
      at: new Date(Date.parse("2026-11-20T00:00:00.000Z") + index * day).toISOString(),
      balance: { buckets: [{ id: "b", available: { value, unit: "USD" }, ...more }] },
    }))
  const now = new Date("2026-11-22T00:00:00.000Z")

  test.each([
    ["beyond a number", ["9", "8", "7"].map((digit) => digit + "0".repeat(400))],
    [
      "beyond a number, with a small burn rate",
      ["3", "2", "1"].map((digit) => `1${"0".repeat(320)}.00000${digit}`),
    ],
    [
      "near the largest number, with a small burn rate",
      ["3", "2", "1"].map((digit) => `1${"0".repeat(308)}.00000${digit}`),
    ],
  ])("an amount %s has no days left", (_, values) => {
    const { runways } = toForecast(falling(values) as never, { now })
    expect(runways[0]?.daysLeft).toEqual({ state: "unknown", reason: "hidden" })
    expect(JSON.stringify(runways)).not.toContain("null")
  })

  test.each(["fortnight", "toString", undefined, {}])(
    "an allotment that renews every %j has no renewal",
    (renews) => {
      const allotment = { amount: { value: "100", unit: "USD" }, renews }
      const { runways } = toForecast(falling(["30", "20", "10"], { allotment }) as never, { now })
      expect(runways[0]?.daysLeft).toMatchObject({ state: "falling", estimate: 1 })
    },
  )
})

test("accounts are kept apart, and a bucket that no longer exists is not reported", () => {
  const other = { ...left(0, 7), account: "other" }
  const gone: Observation = { provider: "venice", at: before(0), balance: { buckets: [] } }
  const { runways } = toForecast([left(hour, 5, {}, "venice"), left(0, 5), other, gone], { now })
  expect(runways).toMatchObject([
    { provider: "vinci", bucket: { available: usd(5) } },
    { provider: "vinci", account: "other", bucket: { available: usd(7) } },
  ])
})

describe("an observation that is dated", () => {
  const steady = watch(2 * day, hour, (hours) => 300 - hours)

  test.each([
    ["20 days in the future", before(-20 * day)],
    ["a millisecond more than an hour in the future", before(-hour - 1)],
    ["beyond the range of dates", "+275760-09-13T00:00:00.000Z"],
    ["at an invalid time", "yesterday"],
    ["before the range of dates", "-271821-04-20T00:00:00.000Z"],
  ])("%s is left out, and named", (_, at) => {
    const allotment: Allotment = { amount: usd(900), renews: "month" }
    const wrong = { ...left(0, 900, { allotment }), at }
    expect(toForecast([...steady, wrong], { now })).toEqual({
      ...toForecast(steady, { now }),
      leftOut: [{ provider: "vinci", at }],
    })
  })

  test("up to an hour in the future counts, because clocks differ", () => {
    const { runways, leftOut } = toForecast([...steady, left(-hour, 250)], { now })
    expect(runways).toMatchObject([{ at: before(-hour), bucket: { available: usd(250) } }])
    expect(leftOut).toBeUndefined()
  })
})

test("a provider whose clock is ahead is evaluated at its own time", () => {
  const { runways } = toForecast([left(day - hour, 48), left(-hour, 24)], { now })
  expect(runways[0]?.burnRate.day).toEqual(known(24, 24, day))
})

describe("in any order of charges, top-ups, holds and renewals", () => {
  /** Typical use: an observation every few hours, mostly spending, and sometimes a top-up. */
  const step = record({
    after: integer({ min: 0, max: 8 * 60 }),
    kind: oneof(
      { weight: 8, arbitrary: constant("charge" as const) },
      { weight: 1, arbitrary: constantFrom("top-up", "hold", "renewal", "total", "month") },
    ),
    cents: integer({ min: 0, max: 3000 }),
  })
  const life = record({ steps: array(step, { minLength: 10, maxLength: 60 }), isRenewed: boolean() })

  /** The observations after each step, the last one now. */
  function observe({
    steps,
    isRenewed,
  }: typeof life extends Arbitrary<infer Life> ? Life : never): Observation[] {
    const length = steps.reduce((sum, { after }) => sum + after, 0)
    const parts = isRenewed ? { allotment: { amount: usd(10), renews: "day" } as const } : {}
    let [elapsed, cents, total] = [0, 100_000, 0]
    const observations = [left(length * minute, cents / 100, parts)]
    for (const { after, kind, cents: by } of steps) {
      elapsed += after
      const ago = (length - elapsed) * minute
      if (kind === "renewal") cents = 100_000
      else cents += kind === "top-up" ? by : -by
      total += kind === "charge" ? by : 0
      const period: Period = { kind: "calendar", start: `${before(ago).slice(0, 7)}-01T00:00:00.000Z` }
      if (kind === "total") observations.push(used(ago, total / 100, { kind: "all-time" }))
      else if (kind === "month") observations.push(used(ago, total / 100, period))
      else observations.push(left(ago, cents / 100, parts))
    }
    return observations
  }

  test("burn rates, time left and projections are never negative or NaN, and most are known", () => {
    const seen = { rates: 0, ranges: 0, endless: 0, renewals: 0, projections: 0 }
    assert(
      property(life, (steps) => {
        const { runways, months } = toForecast(observe(steps), { now })
        for (const { burnRate, daysLeft } of runways) {
          for (const rate of Object.values(burnRate)) {
            if (rate.state !== "known") continue
            seen.rates++
            expect(compare(rate.perDay, usd(0))).toBeGreaterThanOrEqual(0)
            expect(compare(rate.spent, usd(0))).toBeGreaterThanOrEqual(0)
          }
          if (daysLeft.state !== "falling" && daysLeft.state !== "renews-first") continue
          const { estimate, range } = daysLeft
          expect(estimate).toBeGreaterThanOrEqual(0)
          if (daysLeft.state === "renews-first") seen.renewals++
          if (!range) continue
          seen.ranges++
          if (range.most === undefined) seen.endless++
          expect(range.least).toBeLessThanOrEqual(estimate)
          expect(range.most ?? estimate).toBeGreaterThanOrEqual(estimate)
        }
        for (const { spent, projected } of months) {
          expect(compare(spent, usd(0))).toBeGreaterThanOrEqual(0)
          if (projected) expect(compare(projected.estimate, spent)).toBeGreaterThanOrEqual(0)
          if (!projected?.range) continue
          seen.projections++
          expect(compare(projected.range.least, projected.estimate)).toBeLessThanOrEqual(0)
          expect(compare(projected.range.most, projected.estimate)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
    // Out of a hundred histories: a property of unknown values would prove nothing.
    expect(seen.rates).toBeGreaterThan(120)
    for (const known of [seen.ranges, seen.projections]) expect(known).toBeGreaterThan(60)
    for (const known of [seen.renewals, seen.endless]) expect(known).toBeGreaterThan(0)
  })

  test("a top-up between two observations leaves the burn between all others unchanged", () => {
    assert(
      property(
        array(integer({ min: 0, max: 500 }), { minLength: 20, maxLength: 60 }),
        integer({ min: 0, max: 18 }),
        (charges, place) => {
          const observe = (topUp: number) => {
            let cents = 100_000
            return charges.map((charge, index) => {
              cents += (index === place + 1 ? topUp : 0) - charge
              return left((charges.length - 1 - index) * hour, cents / 100)
            })
          }
          const spent = (observations: Observation[]) => {
            const burnRate = toRunway(observations)?.burnRate.day
            if (burnRate?.state !== "known") throw new Error("A day is known from six hours on.")
            return Math.round(Number(burnRate.spent.value) * 100)
          }
          const inWindow = charges.length - 2 - place < 24
          const without = spent(observe(0))
          expect(spent(observe(5_000))).toBe(without - (inWindow ? (charges[place + 1] ?? 0) : 0))
        },
      ),
    )
  })
})

test.each([
  ["whose square a number cannot hold", 200],
  ["that a number cannot hold", 400],
])("the variation of an amount %s gives finite figures or none, and affects no other account", (_, zeros) => {
  const large = [9, 7, 6, 3, 2].map((digit, index) => {
    const value = `${digit}${"0".repeat(zeros)}` as Decimal
    const balance = { buckets: [{ id: "balance", available: { value, unit: "USD" } }] }
    return { ...left((4 - index) * day, 0), balance }
  })
  const { runways, months } = toForecast([...large, left(day, 20, {}, "vendo"), left(0, 10, {}, "vendo")], {
    now,
  })
  expect(runways).toMatchObject([{ daysLeft: { state: "falling", estimate: 1 } }, { provider: "vinci" }])
  expect(JSON.stringify({ runways, months })).not.toMatch(/NaN|null|Infinity/)
})

test.each([1, 2, 3, 4, 5, 6])(
  "a refund after %d days of spending gives figures, and no account affects the others",
  (refund) => {
    const figures = Array.from({ length: 9 }, (_, index) => 30 - 2 * index + (index >= refund ? 3 : 0))
    const refunded = figures.map((value, index) => left((8 - index) * day, value))
    const steady = figures.map((_, index) => left((8 - index) * day, 30 - index, {}, "vendo"))
    const { runways, months } = toForecast([...refunded, ...steady], { now })
    expect(runways).toHaveLength(2)
    expect(months).toHaveLength(2)
    for (const { daysLeft } of runways)
      expect(daysLeft).toMatchObject({ state: "falling", estimate: expect.any(Number) })
    expect(JSON.stringify({ runways, months })).not.toMatch(/NaN|null|Infinity/)
  },
)

describe("a return", () => {
  /** 2 USD an hour; each observation shows a hold of 4 USD, and the one a minute later its return. */
  const held = Array.from({ length: 48 }, (_, hours) => [
    left((48 - hours) * hour, 196 - 2 * hours),
    left((48 - hours) * hour - minute, 200 - 2 * hours),
  ]).flat()

  test("counts in the part of the time in which it was taken, so that holds do not widen the range", () => {
    const { daysLeft } = toRunway(held) ?? {}
    expect(daysLeft).toMatchObject({ state: "falling", estimate: expect.closeTo(106 / 48, 1) })
    if (daysLeft?.state !== "falling" || !daysLeft.range) throw new Error("no range")
    expect(daysLeft.range.least).toBeGreaterThan(2)
    expect(daysLeft.range.most).toBeLessThan(2.5)
  })
})

test("a rise on a later day is a top-up, however small: the spending before it counts", () => {
  const daily = [30, 20, 24, 22].map((value, index) => left((3 - index) * day, value))
  expect(toMonth(daily)).toMatchObject({ spent: usd(12), complete: false })
  expect(toRunway(daily)?.lastTopUp).toEqual({ at: before(day), amount: usd(4) })
})
