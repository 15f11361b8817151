import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { findTime, toMoment, toOldestFirst, toRange } from "../src/adapter.js"
import { toAmount } from "../src/index.js"
import { parseTime } from "../src/time/parse-time.js"

const own = process.env.TZ

describe.each(["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"])("under TZ=%s", (zone) => {
  beforeEach(() => {
    process.env.TZ = zone
    // Otherwise the test would pass without saying anything.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Katmandu", "Kathmandu")).toBe(zone)
  })
  afterEach(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })

  test.each([
    ["2026-11-24T12:00:00", "2026-11-24T12:00:00.000Z"],
    ["2026-11-24 12:00:00.25", "2026-11-24T12:00:00.250Z"],
    ["2026-11-24", "2026-11-24T00:00:00.000Z"],
    ["Tue Nov 24 12:00:00 2026", "2026-11-24T12:00:00.000Z"],
    ["Tue, 24 Nov 2026 12:00:00 GMT", "2026-11-24T12:00:00.000Z"],
    ["2026-11-24T12:00:00.000Z", "2026-11-24T12:00:00.000Z"],
    ["2026-11-24T12:00:00+02:00", "2026-11-24T10:00:00.000Z"],
    ["2026-11-24T12:00:00-0500", "2026-11-24T17:00:00.000Z"],
  ])("%s is the same moment everywhere", (text, time) => {
    expect(new Date(parseTime(text)).toISOString()).toBe(time)
  })

  test("a time in an option or in the body of an error is the same moment everywhere, or none", () => {
    const noon = "2026-11-24T12:00:00.000Z"
    const told = ["2026-11-24T12:00:00", "2026-11-24T13:00:00+01:00"]
    for (const time of [...told, new Date(noon)])
      expect(toMoment({ id: "fake" }, "since", time)?.toISOString()).toBe(noon)
    expect(toMoment({ id: "fake" }, "since", undefined)).toBeUndefined()
    for (const time of ["soon", new Date(Number.NaN)])
      expect(() => toMoment({ id: "fake" }, "since", time)).toThrow(
        expect.objectContaining({ name: "InvalidOptionError", provider: "fake", option: "since" }),
      )
    for (const time of told) expect(findTime({ error: { at: time } }, "error", "at")).toBe(noon)
    for (const body of [{ error: { at: null } }, { error: { at: "soon" } }, "soon", undefined])
      expect(findTime(body, "error", "at")).toBeUndefined()
  })

  test("what is no time is none", () => {
    expect(["", "soon", "T1"].map(parseTime)).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })
})

describe("a range of charges", () => {
  const facts = { id: "fake" }
  const charge = (at: string) => ({ at, amount: toAmount(1, "USD"), sku: "a" })

  test("begins 30 days ago and has no end, unless it says otherwise", () => {
    const { start, end } = toRange(facts, {})
    expect((Date.now() - start.getTime()) / 86_400_000).toBeCloseTo(30, 3)
    expect(end).toBeUndefined()
    const [since, until] = ["2026-11-01", new Date("2026-11-03")]
    expect(toRange(facts, { since, until })).toEqual({ start: new Date(since), end: until })
    expect(() => toRange(facts, { until: "never" })).toThrow(expect.objectContaining({ option: "until" }))
  })

  test("holds what is from its start on and before its end, the oldest first", () => {
    const days = ["2026-11-03", "2026-11-01", "2026-11-02", "2026-10-31"].map((day) =>
      charge(`${day}T00:00:00.000Z`),
    )
    const select = (range?: Parameters<typeof toOldestFirst>[1]) =>
      toOldestFirst(days, range).map(({ at }) => at.slice(5, 10))
    expect(select()).toEqual(["10-31", "11-01", "11-02", "11-03"])
    expect(select({ start: new Date("2026-11-01"), end: new Date("2026-11-03") })).toEqual(["11-01", "11-02"])
  })
})
