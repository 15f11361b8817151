import { ServerError, type SpendCap, toAmount } from "@api-balance/core"
import { expect, test } from "vitest"
import type { LedgerMoment } from "../src/ledger/reservation-ledger.js"
import type { ReadOptions } from "../src/model/read-options.js"
import { createCapReader } from "../src/purse/create-cap-reader.js"
import type { Reading } from "../src/reading/create-reader.js"
import { createManualClock } from "./create-manual-clock.js"

const cap: SpendCap = {
  id: "daily",
  limit: toAmount(5, "USD"),
  spent: toAmount(4, "USD"),
  period: { kind: "all-time" },
  appliesToKey: true,
  setBy: "owner",
}
const { appliesToKey: _, ...anyKey } = cap
const { spent: __, ...unmeasured } = cap
const error = new ServerError({ provider: "bank", status: 503 })
const requestedAt: LedgerMoment = { number: 7, at: 1 }
const nothing = { caps: [], requestedAt: undefined }

/** A cap reader of a provider that returns one reading after the other, and then repeats the last one. */
function open(...readings: readonly Reading<readonly SpendCap[]>[]) {
  const clock = createManualClock()
  const requests: (ReadOptions | undefined)[] = []
  const moments = new Map<object, LedgerMoment>()
  const read = async (options?: ReadOptions) => {
    requests.push(options)
    return readings[Math.min(requests.length, readings.length) - 1] ?? {}
  }
  const readCaps = createCapReader(
    { read, peek: () => undefined, expire: () => {}, expireKept: undefined },
    { clock, cacheTtlMs: 30_000, findRequestedAt: (value) => moments.get(value) },
  )
  return { clock, requests, moments, readCaps }
}

test("only caps that certainly limit the key and report their spending count, with the time of their request", async () => {
  const value = [anyKey, cap, unmeasured]
  const { readCaps, moments } = open({ value })
  moments.set(value, requestedAt)
  expect(await readCaps(undefined)).toEqual({ caps: [cap], requestedAt })
})

test("the same response gives the same caps, so that the ledger gets it once", async () => {
  const value = [cap]
  const { readCaps } = open({ value }, { value }, { value: [cap] })
  const first = await readCaps(undefined)
  expect(await readCaps(undefined)).toBe(first)
  expect(await readCaps(undefined)).not.toBe(first)
})

test("an older response that comes with a failure does not count, nor does a failure without one", async () => {
  for (const reading of [{ value: [cap], error }, { error }, {}])
    expect(await open(reading).readCaps(undefined)).toEqual(nothing)
})

test("a failure is not repeated before the cache TTL is over", async () => {
  const { readCaps, requests, clock } = open({ error }, { value: [cap] })
  await readCaps(undefined)
  await clock.advance(29_999)
  expect(await readCaps(undefined)).toEqual(nothing)
  expect(requests).toHaveLength(1)
  await clock.advance(1)
  expect((await readCaps(undefined)).caps).toEqual([cap])
})

test("the failure of a caller that aborted prevents no other caller from reading", async () => {
  const { readCaps, requests } = open({ error }, { value: [cap] })
  expect(await readCaps(AbortSignal.abort())).toEqual(nothing)
  expect((await readCaps(undefined)).caps).toEqual([cap])
  expect(requests).toHaveLength(2)
})

test("the caller's signal ends its request", async () => {
  const { signal } = new AbortController()
  const { readCaps, requests } = open({ value: [cap] })
  await readCaps(signal)
  await readCaps(undefined)
  expect(requests).toEqual([{ signal }, undefined])
})

test("another process's response counts as long as nothing was requested here", async () => {
  const { readCaps, requests } = open({ value: [cap] })
  expect(await readCaps(undefined)).toEqual({ caps: [cap], requestedAt: undefined })
  expect(requests).toHaveLength(1)
})

test("another process's response is not used after a request by this process: the provider is read", async () => {
  const { signal } = new AbortController()
  const [own, foreign, newer] = [[cap], [cap], [{ ...cap, id: "newer" }]]
  const { readCaps, requests, moments } = open(
    { value: own },
    { value: foreign },
    { value: newer },
    { value: foreign },
    { value: own, error },
  )
  moments.set(own, requestedAt)
  moments.set(newer, requestedAt)
  await readCaps(undefined)
  expect((await readCaps(undefined)).caps).toMatchObject([{ id: "newer" }])
  expect(await readCaps(signal)).toEqual(nothing)
  expect(requests.slice(1)).toEqual([undefined, { fresh: true }, { signal }, { fresh: true, signal }])
})
