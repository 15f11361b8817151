import { type SpendCap, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import type { KeyCaps } from "../src/purse/create-cap-reader.js"
import { openPurse, toBalance, usd } from "./open-purse.js"

function cap(limit: string, spent: string, facts: Partial<SpendCap> = {}): KeyCaps["caps"][number] {
  return {
    id: "daily",
    limit: usd(limit),
    spent: usd(spent),
    period: { kind: "all-time" },
    appliesToKey: true,
    setBy: "owner",
    ...facts,
  } as KeyCaps["caps"][number]
}

describe("a cap", () => {
  test("belongs to the labelled key: another key of the same purse has its own", async () => {
    const { state, reserve, own, ledger } = openPurse()
    state.peeked = { value: await own(toBalance("10")) }
    state.caps = { caps: [cap("5", "1")], requestedAt: await ledger.mark("p") }
    await reserve("3")
    const standings = async (bucket: string) =>
      ledger.observe("p", {
        requestedAt: { number: -1, at: 0 },
        figures: [{ bucket, available: usd(0).value }],
      })
    expect(await standings("cap USD team daily")).toMatchObject([{ available: "4", reserved: "3" }])
    expect(await standings("bucket USD balance")).toMatchObject([{ available: "10", reserved: "3" }])
  })

  test("counts as older than everything in the ledger if another process has requested it", async () => {
    const { state, purse, ledger } = openPurse()
    state.caps = { caps: [cap("5", "1")], requestedAt: await ledger.mark("p") }
    expect(await purse.isWithinCaps(usd(4))).toBe(true)
    state.caps = { caps: [cap("500", "1")], requestedAt: undefined }
    expect(await purse.isWithinCaps(usd(5))).toBe(false)
  })

  test("that the ledger does not know leaves room, and so does one in another unit", async () => {
    const dear = { ...cap("0", "0"), limit: toAmount(0, "DIEM"), spent: toAmount(0, "DIEM") }
    const { state, purse } = openPurse()
    state.caps = { caps: [dear], requestedAt: undefined }
    expect(await purse.isWithinCaps(usd(5))).toBe(true)
    const forgetful = openPurse({ observe: async () => [] })
    forgetful.state.caps = { caps: [cap("5", "5")], requestedAt: undefined }
    expect(await forgetful.purse.isWithinCaps(usd(5))).toBe(true)
  })

  test("leaves room only if each of several does", async () => {
    const { state, purse, ledger } = openPurse()
    const caps = [cap("50", "1"), cap("5", "1", { id: "hourly" })]
    state.caps = { caps, requestedAt: await ledger.mark("p") }
    expect([await purse.isWithinCaps(usd(4)), await purse.isWithinCaps(usd("4.01"))]).toEqual([true, false])
  })

  test.each<[string, Partial<SpendCap>, string | undefined]>([
    ["at its reported time", { resetsAt: "2026-12-01T00:00:00.000Z" }, "2026-12-01T00:00:00.000Z"],
    [
      "at the end of its period",
      { period: { kind: "calendar", start: "2026-11-01T00:00:00.000Z", end: "2026-11-30T00:00:00.000Z" } },
      "2026-11-30T00:00:00.000Z",
    ],
    ["at an unknown time if it reports none", {}, undefined],
  ])("that refuses a call is said to reset %s", async (_, facts, resetsAt) => {
    const { state, reserve, own, ledger, requests } = openPurse()
    state.peeked = { value: await own(toBalance("10")) }
    state.caps = {
      caps: [cap("50", "0", { id: "weekly" }), cap("5", "1", facts)],
      requestedAt: await ledger.mark("p"),
    }
    const error = await reserve("4.01").catch((error) => error)
    expect(error).toMatchObject({
      name: "SpendCapExceededError",
      provider: "bank",
      account: "team",
      spendCap: "daily",
      setBy: "owner",
    })
    expect(error.resetsAt).toBe(resetsAt)
    expect("resetsAt" in error).toBe(resetsAt !== undefined)
    // A new balance would not change a cap.
    expect(requests).toEqual([])
  })

  test("that does not arrive within `waitTimeout` ends the wait", async () => {
    const { state, reserve, own, clock } = openPurse()
    state.peeked = { value: await own(toBalance("10")) }
    state.capReader = () => new Promise(() => {})
    const waiting = reserve("1", { waitTimeout: 2000 })
    waiting.catch(() => {})
    await clock.advance(2000)
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError", provider: "bank", account: "team" })
    expect(clock.waiting()).toBe(0)
  })
})

test("the same balance and the same caps are given to the ledger once", async () => {
  const { state, reserve, own, ledger, purse } = openPurse()
  let observed = 0
  const { observe } = ledger
  ledger.observe = (...words) => {
    observed++
    return observe(...words)
  }
  state.peeked = { value: await own(toBalance("10")) }
  state.caps = { caps: [cap("5", "0")], requestedAt: await ledger.mark("p") }
  for (let call = 0; call < 3; call++) await reserve("1")
  expect(observed).toBe(2)
  state.peeked = { value: await own(toBalance("9")) }
  await reserve("1")
  expect(observed).toBe(3)
  state.caps = { caps: [], requestedAt: undefined }
  await reserve("1")
  expect(observed).toBe(3)
  expect(await purse.isWithinCaps(usd(1000))).toBe(true)
  expect(observed).toBe(3)
})
