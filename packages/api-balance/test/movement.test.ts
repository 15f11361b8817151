import { type Allotment, compare, toAmount } from "@api-balance/core"
import { array, assert, constantFrom, integer, property, record } from "fast-check"
import { describe, expect, test } from "vitest"
import { createMovementReader } from "../src/movement/create-movement-reader.js"
import { findRenewal } from "../src/movement/find-renewal.js"
import type { Moment } from "../src/movement/movement.js"

const start = Date.UTC(2026, 10, 24, 12)
const minute = 60_000
const hour = 60 * minute

function moment(milliseconds: number, value: string | number, allotment?: Allotment, unit = "USD"): Moment {
  return {
    at: new Date(start + milliseconds).toISOString(),
    bucket: { id: "balance", available: toAmount(value, unit), ...(allotment && { allotment }) },
  }
}

/** "spent 0.5", one string for each moment except the first. */
function readAll(...moments: Moment[]): (string | undefined)[] {
  return readAllOf("vinci", ...moments)
}

function readAllOf(provider: string, ...moments: Moment[]): (string | undefined)[] {
  const read = createMovementReader(provider)
  return moments
    .map(read)
    .slice(1)
    .map((movement) => movement && `${movement.kind} ${movement.amount.value}`)
}

test("a fall is spending, a rise is a top-up, and no change is neither", () => {
  expect(
    readAll(moment(0, 10), moment(hour, "9.5"), moment(2 * hour, "29.4"), moment(3 * hour, "29.4")),
  ).toEqual(["spent 0.5", "topped-up 19.9", "none 0"])
})

test("a movement has the two times that it is between", () => {
  const read = createMovementReader("vinci")
  const [from, to] = [moment(0, 10), moment(hour, 9)]
  expect(read(from)).toBeUndefined()
  expect(read(to)).toEqual({ kind: "spent", amount: toAmount(1, "USD"), from, to })
})

describe("a hold", () => {
  test("that is released within two minutes is returned, however much was held", () => {
    expect(
      readAll(
        moment(0, "32.5"),
        moment(minute, "12.5"),
        moment(minute + 30_000, "12.5"),
        moment(2 * minute, "32.1"),
      ),
    ).toEqual(["spent 20", "none 0", "returned 19.6"])
  })

  test("that one observation shows and the next does not is returned up to two minutes later, and a top-up after that", () => {
    const released = (fall: number, rise: number, value = "12.48") =>
      readAll(moment(0, "12.5"), moment(fall, "7.5"), moment(fall + rise, value))[1]
    expect(released(hour, 2 * minute)).toBe("returned 4.98")
    expect(released(hour, 2 * minute + 1)).toBe("topped-up 4.98")
    // A rise as large as a top-up is one, unless the level before was seen a moment ago.
    expect(released(hour, 2 * minute, "12.5")).toBe("topped-up 5")
    expect(released(minute, minute, "12.5")).toBe("returned 5")
    expect(released(minute, minute + 1, "12.5")).toBe("topped-up 5")
  })

  test("that is released after a top-up is returned, too", () => {
    expect(
      readAll(moment(0, "12.5"), moment(30_000, "11.5"), moment(minute, "21.5"), moment(90_000, "22.48")),
    ).toEqual(["spent 1", "topped-up 10", "returned 0.98"])
  })

  test("is never more than there was: a rise above that is topped up", () => {
    expect(readAll(moment(0, 10), moment(minute, 9), moment(2 * minute, "10.01"))).toEqual([
      "spent 1",
      "topped-up 1.01",
    ])
  })

  test("between observations that are further apart is returned if the spec of the provider has holds", () => {
    const seen = [moment(0, "12.5"), moment(5 * minute, "11.5"), moment(10 * minute, "12.48")]
    expect(readAllOf("vendo", ...seen)).toEqual(["spent 1", "returned 0.98"])
    expect(readAllOf("vinci", ...seen)).toEqual(["spent 1", "topped-up 0.98"])
  })

  test.each([
    ["5 USD or more", "topped-up 5", [20, 8, 13], "USD"],
    ["above the level before", "topped-up 1.01", [20, 19, 20.01], "USD"],
    ["in another unit", "topped-up 1", [20, 19, 20], "credit"],
    ["of less, to the level before", "returned 4.99", [20, 15.01, 20], "USD"],
  ])("of a provider with holds: a rise %s, an hour later, is %s", (_, last, values, unit) => {
    const hours = values.map((value, index) => moment(index * hour, value, undefined, unit))
    expect(readAllOf("vendo", ...hours)[1]).toBe(last)
  })

  test.each(["USD", "EUR", "credit"])(
    "is not taken for a top-up of a later day, however small that is, in %s",
    (unit) => {
      const days = [30, 20, 24].map((value, day) => moment(day * 24 * hour, value, undefined, unit))
      expect(readAll(...days)).toEqual(["spent 10", "topped-up 4"])
    },
  )
})

describe("an allotment", () => {
  const allotment: Allotment = { amount: toAmount(100, "USD"), renews: "epoch" }
  const dated: Allotment = { ...allotment, renewsAt: new Date(start + hour).toISOString() }

  test("is renewed if a rise spans the reported time", () => {
    expect(readAll(moment(0, 20, dated), moment(2 * hour, 95, allotment))).toEqual(["renewed 75"])
    expect(readAll(moment(0, 20, dated), moment(hour, 100, allotment))).toEqual(["renewed 80"])
    expect(readAll(moment(0, 20, dated), moment(hour - 1, 100, dated))).toEqual(["topped-up 80"])
  })

  test("is renewed at midnight (UTC), or with the month or year, if no time is reported", () => {
    const monthly: Allotment = { ...allotment, renews: "month" }
    expect(readAll(moment(0, 20, allotment), moment(12 * hour, 100, allotment))).toEqual(["renewed 80"])
    expect(readAll(moment(0, 20, monthly), moment(12 * hour, 100, monthly))).toEqual(["topped-up 80"])
    expect(readAll(moment(0, 20, monthly), moment(7 * 24 * hour, 100, monthly))).toEqual(["renewed 80"])
    const yearly: Allotment = { ...allotment, renews: "year" }
    expect(readAll(moment(0, 20, yearly), moment(7 * 24 * hour, 100, yearly))).toEqual(["topped-up 80"])
  })

  test("may be renewed up to ten minutes late, up to its amount", () => {
    const late = (milliseconds: number, value: number) =>
      readAll(
        moment(0, 20, dated),
        moment(hour + minute, 19, dated),
        moment(hour + milliseconds, value, allotment),
      )[1]
    expect(late(9 * minute, 100)).toBe("renewed 81")
    expect(late(9 * minute, 101)).toBe("topped-up 82")
    expect(late(11 * minute, 100)).toBe("topped-up 81")
  })

  test("is renewed by the provider's own clock, if this machine's is behind", () => {
    const next = { ...dated, renewsAt: new Date(start + 25 * hour).toISOString() }
    expect(readAll(moment(0, 20, dated), moment(hour - 2000, 100, next))).toEqual(["renewed 80"])
    expect(readAll(moment(0, 20, dated), moment(minute, 100, next))).toEqual(["renewed 80"])
    // Seen once: what is added after that is a top-up.
    expect(
      readAll(moment(0, 20, dated), moment(hour - 2000, 90, next), moment(hour + minute, 95, next)),
    ).toEqual(["renewed 70", "topped-up 5"])
  })

  test("whose time moves with the clock is topped up", () => {
    const rolling = (milliseconds: number) =>
      moment(milliseconds, milliseconds === 0 ? 20 : 90, {
        ...allotment,
        renewsAt: new Date(start + milliseconds + 24 * hour).toISOString(),
      })
    expect(readAll(rolling(0), rolling(hour))).toEqual(["topped-up 70"])
  })

  test("may be renewed up to ten minutes early if the provider reports no time, up to its amount", () => {
    const early = (milliseconds: number, value: number) =>
      readAll(moment(0, 20, allotment), moment(12 * hour - milliseconds, value, allotment))[0]
    expect(early(2000, 100)).toBe("renewed 80")
    expect(early(10 * minute, 100)).toBe("renewed 80")
    expect(early(10 * minute + 1, 100)).toBe("topped-up 80")
    expect(early(2000, 101)).toBe("topped-up 81")
    expect(readAll(moment(0, 20, dated), moment(hour - 2000, 100, allotment))).toEqual(["renewed 80"])
  })

  test("that is renewed is not renewed again", () => {
    expect(
      readAll(moment(0, 20, dated), moment(hour, 90, allotment), moment(hour + 5 * minute, 95, allotment)),
    ).toEqual(["renewed 70", "topped-up 5"])
  })

  test("that a provider reports late counts as one of the calendar", () => {
    const stale = { ...dated, renewsAt: new Date(start - hour).toISOString() }
    expect(findRenewal(moment(0, 20, stale))).toBe("2026-11-25T00:00:00.000Z")
    expect(findRenewal(moment(0, 20, dated))).toBe("2026-11-24T13:00:00.000Z")
    expect(findRenewal(moment(0, 20))).toBeUndefined()
  })
})

test("the same moment again is no movement; another figure of the same second is read", () => {
  expect(readAll(moment(0, 10), moment(0, 10), moment(0, 9))).toEqual([undefined, "spent 1"])
})

test("if the time goes backwards or the unit changes, nothing is reported, and reading continues from there", () => {
  expect(readAll(moment(hour, 10), moment(0, 5), moment(2 * hour, 4))).toEqual([undefined, "spent 1"])
  expect(
    readAll(moment(0, 10), moment(hour, 5, undefined, "credit"), moment(2 * hour, 4, undefined, "credit")),
  ).toEqual([undefined, "spent 1"])
})

test("no amount is negative, and amounts account for every difference, in any order of charges, top-ups and renewals", () => {
  const step = record({
    after: integer({ min: 0, max: 26 * hour }),
    kind: constantFrom("charge", "top-up", "hold", "renewal"),
    cents: integer({ min: 0, max: 3000 }),
  })
  const kinds = new Map<string, number>()
  assert(
    property(array(step, { maxLength: 40 }), (steps) => {
      const allotment: Allotment = { amount: toAmount(10, "USD"), renews: "day" }
      const read = createMovementReader("vinci")
      let [time, cents] = [0, 1000]
      read(moment(0, 10, allotment))
      for (const { after, kind, cents: by } of steps) {
        time += after
        const earlier = cents
        cents = kind === "renewal" ? 1000 : cents + (kind === "top-up" ? by : -by)
        const movement = read(moment(time, cents / 100, allotment))
        if (!movement) continue
        kinds.set(movement.kind, (kinds.get(movement.kind) ?? 0) + 1)
        expect(compare(movement.amount, toAmount(0, "USD"))).toBeGreaterThanOrEqual(0)
        const sign = movement.kind === "spent" ? -1 : 1
        expect(Math.round(Number(movement.amount.value) * 100) * sign + 0).toBe(cents - earlier + 0)
      }
    }),
  )
  // A property of events that never happen would prove nothing.
  for (const kind of ["spent", "topped-up", "renewed"]) expect(kinds.get(kind)).toBeGreaterThan(20)
})
