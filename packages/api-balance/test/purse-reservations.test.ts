import { AbortError, type Balance } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import type { Reading } from "../src/reading/create-reader.js"
import { settle } from "./create-manual-clock.js"
import { openPurse, toBalance, usd } from "./open-purse.js"

describe("a caller's signal", () => {
  test("goes with the request for the balance and for the caps", async () => {
    const { state, reserve, requests, purse } = openPurse()
    const { signal } = new AbortController()
    const signals: unknown[] = []
    state.capReader = async (signal) => {
      signals.push(signal)
      return state.caps
    }
    state.next = async () => ({ value: toBalance("10") })
    await reserve("1", { signal })
    await reserve("1")
    await purse.isWithinCaps(usd(1), signal)
    expect(requests).toEqual([{ fresh: false, signal }, { fresh: false }])
    expect(signals).toEqual([signal, undefined, signal])
  })

  test("that aborts while the balance is read ends the wait, and releases what is granted later", async () => {
    const released: string[] = []
    const { state, reserve, ledger, clock } = openPurse()
    const { release } = ledger
    ledger.release = (purse, key) => {
      released.push(key)
      return release(purse, key)
    }
    const response = Promise.withResolvers<Reading<Balance>>()
    state.next = () => response.promise
    const stop = new AbortController()
    const waiting = reserve("1", { signal: stop.signal })
    stop.abort(new Error("changed my mind"))
    await expect(waiting).rejects.toMatchObject({
      name: "AbortError",
      provider: "bank",
      account: "team",
      cause: { message: "changed my mind" },
    })
    await expect(waiting).rejects.toBeInstanceOf(AbortError)
    response.resolve({ value: toBalance("10") })
    await settle()
    expect(released).toEqual(["k1"])
    expect(clock.waiting()).toBe(0)
  })

  test("that aborts while the ledger grants gives the reservation back", async () => {
    const gate = Promise.withResolvers<void>()
    const { state, reserve, ledger } = openPurse()
    const own = ledger.reserve
    ledger.reserve = async (...words) => {
      await gate.promise
      return own(...words)
    }
    // The release that is sent at once arrives before the reservation.
    const release = ledger.release
    let sent = 0
    ledger.release = async (purse, key) => {
      if (sent++ > 0) await release(purse, key)
    }
    state.peeked = { value: toBalance("10") }
    const stop = new AbortController()
    const waiting = reserve("8", { signal: stop.signal })
    await settle()
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" })
    gate.resolve()
    await settle()
    expect(sent).toBe(2)
    expect(await reserve("8")).toBeDefined()
  })
})

test("a failure that is not an abort comes through unchanged, and a possible reservation is released", async () => {
  const released: string[] = []
  const lost = new Error("lost")
  const { state, reserve } = openPurse({
    reserve: () => Promise.reject(lost),
    release: async (_, key) => void released.push(key),
  })
  state.peeked = { value: toBalance("10") }
  await expect(reserve("1", { signal: new AbortController().signal })).rejects.toBe(lost)
  expect(released).toEqual(["k1"])
})

describe("a ledger", () => {
  test("that has lost its figures gets them again, once", async () => {
    let attempts = 0
    const forgetful = openPurse()
    const { state, reserve, ledger } = forgetful
    const own = ledger.reserve
    let observed = 0
    const { observe } = ledger
    ledger.observe = (...words) => {
      observed++
      return observe(...words)
    }
    ledger.reserve = async (purse, request) =>
      ++attempts === 2 ? { state: "unknown", bucket: "bucket USD balance" } : own(purse, request)
    state.peeked = { value: toBalance("10") }
    await reserve("1")
    await reserve("1")
    expect([attempts, observed]).toEqual([3, 2])
  })

  test.each([
    ["unknown", 2],
    ["ended", 1],
  ] as const)("that replies %s is given up after %d attempts", async (state, expected) => {
    let attempts = 0
    const opened = openPurse({
      reserve: async () => {
        attempts++
        return state === "ended" ? { state } : { state, bucket: "b" }
      },
    })
    opened.state.peeked = { value: toBalance("10") }
    await expect(opened.reserve("1")).rejects.toMatchObject({
      name: "LedgerError",
      provider: "bank",
      account: "team",
      cause: { message: `the state of a reservation is "${state}"` },
    })
    expect(attempts).toBe(expected)
  })
})

describe("a reservation", () => {
  test("expires the cached responses of other processes before its call runs", async () => {
    const { state, reserve } = openPurse()
    state.peeked = { value: toBalance("10") }
    await reserve("1")
    expect(state.outdated).toBe(1)
    state.next = async () => ({ value: toBalance("10") })
    await reserve("100").catch(() => {})
    expect(state.outdated).toBe(1)
  })

  test("is extended three times in its time to live, until it ends, whatever the ledger replies", async () => {
    const extended: [string, string, number][] = []
    const { state, reserve, clock } = openPurse(
      {
        extend: async (...words) => {
          extended.push(words)
          throw new Error("lost")
        },
      },
      { ttlMs: 30_000 },
    )
    state.peeked = { value: toBalance("10") }
    const reservation = await reserve("1")
    await clock.advance(9999)
    expect(extended).toEqual([])
    await clock.advance(1)
    await clock.advance(10_000)
    expect(extended).toEqual(Array(2).fill(["p", "k1", 30_000]))
    await reservation?.release()
    await clock.advance(10_000)
    expect([extended.length, clock.waiting()]).toEqual([2, 0])
  })

  test("that the ledger reports as ended is no longer extended", async () => {
    let extended = 0
    const { state, reserve, clock } = openPurse({
      extend: async () => {
        extended++
        return false
      },
    })
    state.peeked = { value: toBalance("10") }
    await reserve("1")
    for (let beat = 0; beat < 3; beat++) await clock.advance(20_000)
    expect([extended, clock.waiting()]).toEqual([1, 0])
  })

  test("of a ledger that outlives no holder needs no extension", async () => {
    const { state, reserve, clock } = openPurse({}, { ttlMs: Number.POSITIVE_INFINITY })
    state.peeked = { value: toBalance("10") }
    await reserve("1")
    await settle()
    expect(clock.waiting()).toBe(0)
  })

  test.each(["commit", "release"] as const)(
    "whose %s fails once is ended by the second attempt",
    async (verb) => {
      let tried = 0
      const words: unknown[] = []
      const { state, reserve } = openPurse({
        [verb]: async (...given: unknown[]) => {
          words.push(given)
          if (++tried === 1) throw new Error("lost")
        },
      })
      state.peeked = { value: toBalance("10") }
      const reservation = await reserve("2")
      await (verb === "commit" ? reservation?.commit(usd(1), { stop: true }) : reservation?.release())
      const commit = { key: "k1", amount: "1", buckets: ["bucket USD balance"], stop: true }
      expect(words).toEqual(Array(2).fill(["p", verb === "commit" ? commit : "k1"]))
    },
  )
})

describe("a wait for calls in flight", () => {
  test("goes on when one ends, without the poll", async () => {
    const { state, reserve, clock } = openPurse()
    state.peeked = { value: toBalance("10") }
    const first = await reserve("8")
    const second = reserve("5")
    await settle()
    await first?.release()
    await settle()
    expect(await second).toMatchObject({ key: "k2" })
    await (await second)?.release()
    expect(clock.waiting()).toBe(0)
  })

  test("calls the ledger every second if no notification comes", async () => {
    let attempts = 0
    const { state, reserve, clock } = openPurse({
      reserve: async () => (++attempts < 3 ? { state: "waiting" } : { state: "granted" }),
    })
    state.peeked = { value: toBalance("10") }
    const waiting = reserve("5")
    await clock.advance(999)
    expect(attempts).toBe(1)
    await clock.advance(1)
    expect(attempts).toBe(2)
    await clock.advance(1000)
    expect(await waiting).toMatchObject({ key: "k1" })
  })

  test("goes on after a second if the notification fails", async () => {
    let attempts = 0
    const { state, reserve, clock } = openPurse({
      reserve: async () =>
        ++attempts === 1
          ? { state: "waiting", changed: Promise.reject(new Error("connection lost")) }
          : { state: "granted" },
    })
    state.peeked = { value: toBalance("10") }
    const waiting = reserve("5")
    await clock.advance(1000)
    expect(await waiting).toMatchObject({ key: "k1" })
  })

  test("ends after `waitTimeout`, counted from its start, with the required amount", async () => {
    const { state, reserve, clock } = openPurse({ reserve: async () => ({ state: "waiting" }) })
    state.peeked = { value: toBalance("10") }
    const waiting = reserve("5", { waitTimeout: 2500 })
    let end: unknown
    waiting.catch((error) => {
      end = error
    })
    for (let second = 0; second < 2; second++) await clock.advance(1000)
    await clock.advance(499)
    expect(end).toBeUndefined()
    await clock.advance(1)
    expect(end).toMatchObject({
      name: "BalanceHeldError",
      provider: "bank",
      account: "team",
      required: usd(5),
    })
    expect(clock.waiting()).toBe(0)
  })
})

test("a provider that gives no balance within `waitTimeout` ends in a TimeoutError", async () => {
  const { reserve, clock } = openPurse()
  const waiting = reserve("5", { waitTimeout: 2500 })
  waiting.catch(() => {})
  await clock.advance(2500)
  await expect(waiting).rejects.toMatchObject({
    name: "TimeoutError",
    message: expect.stringContaining("2500 ms"),
  })
})
