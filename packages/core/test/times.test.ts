import { getEventListeners } from "node:events"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { findTime, toMoment, toOldestFirst, toRange } from "../src/adapter.js"
import { findRetryAfter, realClock, toAmount, toCalendarPeriod, toRollingPeriod } from "../src/index.js"
import { parseTime, readDate } from "../src/time/parse-time.js"
import { startDeadline } from "../src/time/start-deadline.js"
import { createFakeClock } from "./fake-clock.js"

const own = process.env.TZ

describe.each(["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"])("under TZ=%s", (zone) => {
  beforeEach(() => {
    process.env.TZ = zone
    // Otherwise the test would pass without proving anything.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Katmandu", "Kathmandu")).toBe(zone)
  })
  afterEach(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })

  test.each([
    ["day", "2026-11-22T23:59:59.999Z", "2026-11-22", "2026-11-23"],
    ["day", "2026-12-31T00:00:00.000Z", "2026-12-31", "2027-01-01"],
    ["week", "2026-11-22T23:59:59.999Z", "2026-11-16", "2026-11-23"],
    ["week", "2026-11-23T00:00:00.000Z", "2026-11-23", "2026-11-30"],
    ["week", "2027-01-01T12:00:00.000Z", "2026-12-28", "2027-01-04"],
    ["month", "2026-02-28T23:59:59.999Z", "2026-02-01", "2026-03-01"],
    ["month", "2026-12-01T00:00:00.000Z", "2026-12-01", "2027-01-01"],
    ["year", "2026-12-31T23:59:59.999Z", "2026-01-01", "2027-01-01"],
  ] as const)("the %s of %s starts and ends in UTC", (unit, at, start, end) => {
    expect(toCalendarPeriod(new Date(at), unit)).toEqual({
      kind: "calendar",
      start: `${start}T00:00:00.000Z`,
      end: `${end}T00:00:00.000Z`,
    })
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
    [" 2026-11-24T12:00:00Z ", "2026-11-24T12:00:00.000Z"],
    ["2026-11-24 12:00:00 (Zurich)", "2026-11-24T12:00:00.000Z"],
    ["11-24-2026", "2026-11-24T00:00:00.000Z"],
  ])("%s is the same moment everywhere", (text, time) => {
    expect(new Date(parseTime(text)).toISOString()).toBe(time)
  })

  test("a time in an option or in the body of an error is the same moment everywhere, or invalid", () => {
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

  test("an invalid time is NaN", () => {
    expect(["", "soon", "T1"].map(parseTime)).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })
})

describe("a range of charges", () => {
  const facts = { id: "fake" }
  const charge = (at: string) => ({ at, amount: toAmount(1, "USD"), sku: "a" })

  test("starts 30 days ago and has no end by default", () => {
    const { start, end } = toRange(facts, {})
    expect((Date.now() - start.getTime()) / 86_400_000).toBeCloseTo(30, 3)
    expect(end).toBeUndefined()
    const [since, until] = ["2026-11-01", new Date("2026-11-03")]
    expect(toRange(facts, { since, until })).toEqual({ start: new Date(since), end: until })
    expect(() => toRange(facts, { until: "never" })).toThrow(expect.objectContaining({ option: "until" }))
  })

  test("contains the charges from its start on and before its end, the oldest first", () => {
    const days = ["2026-11-03", "2026-11-01", "2026-11-02", "2026-10-31"].map((day) =>
      charge(`${day}T00:00:00.000Z`),
    )
    const select = (range?: Parameters<typeof toOldestFirst>[1]) =>
      toOldestFirst(days, range).map(({ at }) => at.slice(5, 10))
    expect(select()).toEqual(["10-31", "11-01", "11-02", "11-03"])
    expect(select({ start: new Date("2026-11-01"), end: new Date("2026-11-03") })).toEqual(["11-01", "11-02"])
  })
})

describe("the seconds to wait", () => {
  const at = new Date("2026-11-24T12:00:00Z")
  const find = (headers: Record<string, string>, inBody?: unknown) =>
    findRetryAfter({ headers: new Headers(headers), at }, inBody)

  test.each([
    ["1.25", 2],
    ["2 , 5", 2],
    ["-5 Jan 2030", undefined],
    ["Tue, 24 Nov 2026 12:00:09 GMT, Tue, 24 Nov 2026 12:00:30 GMT", 9],
    ["2026-11-24T12:00:09Z, 2026-11-24T12:00:30Z", 9],
    ["Tue, 24 Nov 2026 12:00:00 GMT", undefined],
  ])("of Retry-After: %s are %s", (text, seconds) => {
    expect(find({ "retry-after": text })).toBe(seconds)
  })

  test.each([
    ["12.34", 13],
    ["999999999", 999_999_999],
    ["1000000000", undefined],
    ["100000000000", undefined],
    [String(at.getTime() / 1000), undefined],
    [String(at.getTime() / 1000 + 30), 30],
    [String(at.getTime() + 30_000), 30],
    ["30, 60", 30],
    ["2026-11-24T12:00:30Z", 30],
    ["Tue, 24 Nov 2026 12:00:30 GMT", 30],
    [String((at.getTime() + 30_000) * 1000), 1_000_000_000],
    ["soon", undefined],
  ])("of a reset header %s are %s", (text, seconds) => {
    expect(find({ "x-ratelimit-reset": text })).toBe(seconds)
    expect(find({ "ratelimit-reset": text })).toBe(seconds)
  })

  test.each([
    [0, 0],
    [1.5, 2],
    [-1, undefined],
    ["5", undefined],
    [null, undefined],
    [{ decimal: "12345678901234567890" }, 1_000_000_000],
    [Number.NaN, undefined],
  ])("of the body's %s are %s, unless Retry-After says otherwise", (inBody, seconds) => {
    expect(find({}, inBody)).toBe(seconds)
    expect(find({ "retry-after": "9" }, inBody)).toBe(9)
  })

  test("are counted from the provider's clock, unless that is invalid", () => {
    const date = "Tue, 24 Nov 2026 12:00:00 GMT"
    expect(readDate(new Headers({ date })).toISOString()).toBe("2026-11-24T12:00:00.000Z")
    for (const broken of [{ date: "Sat, 01 Jan 10000 00:00:00 GMT" }, { date: "soon" }, {}])
      expect(Math.abs(readDate(new Headers(broken)).getTime() - Date.now())).toBeLessThan(60_000)
  })
})

describe("a deadline", () => {
  test("ends when its time is over: its work is aborted, and an unsettled promise is rejected", async () => {
    const clock = createFakeClock()
    const deadline = startDeadline(clock, 60_000)
    const waiting = deadline.race(new Promise(() => {}))
    clock.expire()
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError", message: "after 60000 ms" })
    expect(deadline.signal.aborted && deadline.timedOut()).toBe(true)
    await expect(deadline.race(new Promise(() => {}))).rejects.toMatchObject({ name: "TimeoutError" })
  })

  test("has ended before it starts if a caller has already aborted", async () => {
    const gone = new Error("gone")
    const deadline = startDeadline(createFakeClock(), 60_000, undefined, AbortSignal.abort(gone))
    expect(deadline.signal.reason).toBe(gone)
    await expect(deadline.race(new Promise(() => {}))).rejects.toBe(gone)
    expect(deadline.timedOut()).toBe(false)
  })

  test("leaves no listener on a caller's signal when it is stopped", () => {
    const { signal } = new AbortController()
    const deadline = startDeadline(createFakeClock(), 60_000, signal)
    expect(getEventListeners(signal, "abort")).toHaveLength(1)
    deadline.stop()
    expect(getEventListeners(signal, "abort")).toEqual([])
  })
})

describe("the clock of the system", () => {
  test("continues after a wait, and keeps no listener", async () => {
    const { signal } = new AbortController()
    const start = realClock.now()
    await realClock.wait(2, signal)
    expect(realClock.now() - start).toBeGreaterThanOrEqual(1)
    expect(getEventListeners(signal, "abort")).toEqual([])
  })

  test.each([60_000, 2 ** 31, Number.POSITIVE_INFINITY])(
    "ends a wait of %d ms with the signal's reason",
    async (wait) => {
      const controller = new AbortController()
      const waiting = realClock.wait(wait, controller.signal)
      controller.abort(new Error("enough"))
      await expect(waiting).rejects.toThrow("enough")
      await expect(realClock.wait(wait, controller.signal)).rejects.toThrow("enough")
    },
  )
})

test("a rolling period ends at the given time, and has the given number of days", () => {
  expect(toRollingPeriod(new Date("2026-03-01T06:00:00Z"), 7)).toEqual({
    kind: "rolling",
    start: "2026-02-22T06:00:00.000Z",
    end: "2026-03-01T06:00:00.000Z",
  })
})
