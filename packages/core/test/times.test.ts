import { afterEach, beforeEach, describe, expect, test } from "vitest"
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

  test("what is no time is none", () => {
    expect(["", "soon", "T1"].map(parseTime)).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })
})
