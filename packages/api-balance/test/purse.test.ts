import { type Balance, BillingUnavailableError, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { down, openPurse, toBalance, usd } from "./open-purse.js"

describe("the balance of another process", () => {
  test("is used as long as this process has requested none", async () => {
    const { state, reserve, requests } = openPurse()
    state.peeked = { value: toBalance("10") }
    expect(await reserve("4")).toMatchObject({ key: "k1" })
    expect(requests).toEqual([])
  })

  test("is not used after a request by this process: the provider is read", async () => {
    const { state, reserve, requests, own } = openPurse()
    state.peeked = { value: await own(toBalance("10")) }
    await reserve("4")
    state.peeked = { value: toBalance("1000") }
    const newer = await own(toBalance("9"))
    state.next = async () => ({ value: newer })
    await expect(reserve("20")).rejects.toMatchObject({
      name: "InsufficientBalanceError",
      available: usd(9),
    })
    expect(requests).toEqual([{ fresh: true }])
  })

  test("that is only an older one grants nothing, and the failure comes through", async () => {
    const { state, reserve, own } = openPurse()
    state.peeked = { value: toBalance("10"), error: down }
    await expect(reserve("4")).rejects.toBe(down)
    state.peeked = { value: await own(toBalance("10")), error: down }
    expect(await reserve("4")).toMatchObject({ key: "k2" })
    await expect(reserve("400")).rejects.toBe(down)
  })

  test("replaces nothing that this process has spent", async () => {
    const { state, reserve, own, purse } = openPurse()
    const mine = await own(toBalance("10"))
    state.peeked = { value: mine }
    const reservation = await reserve("4")
    expect((await purse.withoutReserved(toBalance("50"))).buckets).toEqual([
      { id: "balance", available: usd(46) },
    ])
    await reservation?.commit(usd(1))
    expect((await purse.withoutReserved(mine)).buckets).toMatchObject([{ available: usd(9) }])
  })
})

test("an older response of this process shows the amount that a newer one left", async () => {
  const { own, purse } = openPurse()
  const [older, newer] = [await own(toBalance("10")), await own(toBalance("7"))]
  await purse.withoutReserved(newer)
  expect((await purse.withoutReserved(older)).buckets).toEqual([{ id: "balance", available: usd(7) }])
})

test("a ledger that gives no standing leaves the balance as it came", async () => {
  const { own, purse } = openPurse({ observe: async () => [] })
  const balance = await own(toBalance("10", { topUpUrl: "https://bank.example/top-up" }))
  expect(await purse.withoutReserved(balance)).toEqual(balance)
})

describe("a refusal by the balance", () => {
  test("has the missing amount, and where to add it", async () => {
    const { state, reserve, own } = openPurse()
    state.peeked = { value: await own(toBalance("3", { topUpUrl: "https://bank.example/top-up" })) }
    await expect(reserve("3.5")).rejects.toMatchObject({
      name: "InsufficientBalanceError",
      provider: "bank",
      account: "team",
      available: usd(3),
      required: usd("3.5"),
      shortfall: usd("0.5"),
      topUpUrl: "https://bank.example/top-up",
    })
    state.peeked = { value: await own(toBalance("3")) }
    expect("topUpUrl" in (await reserve("3.5").catch((error) => error))).toBe(false)
  })

  test("reads the balance again if the figure is five seconds old, once", async () => {
    const { state, reserve, own, clock, requests } = openPurse()
    state.peeked = { value: await own(toBalance("3")) }
    await clock.advance(4999)
    await expect(reserve("4")).rejects.toMatchObject({ name: "InsufficientBalanceError" })
    expect(requests).toEqual([])
    await clock.advance(1)
    const newer = await own(toBalance("4"))
    state.next = async () => ({ value: newer })
    expect(await reserve("4")).toBeDefined()
    expect(requests).toEqual([{ fresh: true }])
  })

  test("reads the balance again, however new the figure is, if it may contain an ended call now", async () => {
    const { state, reserve, own, requests } = openPurse()
    state.peeked = { value: await own(toBalance("10")) }
    await (await reserve("8"))?.commit(usd(8))
    const newer = await own(toBalance("10"))
    state.next = async () => ({ value: newer })
    expect(await reserve("4")).toBeDefined()
    expect(requests).toEqual([{ fresh: true }])
  })
})

describe("an account that cannot spend according to its provider", () => {
  const blocked = toBalance("10", { canSpend: false })

  test("is refused with its balance if the response is new", async () => {
    const { state, reserve, clock, requests } = openPurse()
    state.peeked = { value: blocked, at: clock.now() }
    await clock.advance(4999)
    await expect(reserve("4")).rejects.toMatchObject({
      name: "InsufficientBalanceError",
      available: usd(10),
      required: usd(4),
    })
    expect(requests).toEqual([])
  })

  test("is read once more if the response is five seconds old", async () => {
    const { state, reserve, clock, requests } = openPurse()
    state.peeked = { value: blocked, at: clock.now() }
    state.next = async () => ({ value: blocked, at: clock.now() - 60_000 })
    await clock.advance(5000)
    await expect(reserve("4")).rejects.toMatchObject({ name: "InsufficientBalanceError" })
    expect(requests).toEqual([{ fresh: true }])
  })

  test("is not refused for lack of money if the request failed: the failure comes through", async () => {
    const { state, reserve, own, clock } = openPurse()
    const older = await own(toBalance("10", { canSpend: false }))
    state.peeked = { value: older, at: clock.now(), error: down }
    await expect(reserve("4")).rejects.toBe(down)
  })
})

describe("a provider without a key", () => {
  const unbilled = new BillingUnavailableError("has no key", { provider: "bank" })

  test("needs no reservation if that is allowed, but does if an endpoint is gone", async () => {
    const { state, reserve } = openPurse()
    state.peeked = { error: unbilled }
    expect(await reserve("4", { allowUnbilled: true })).toBeUndefined()
    await expect(reserve("4")).rejects.toBe(unbilled)
    const gone = new BillingUnavailableError("is gone", { provider: "bank", status: 410 })
    state.peeked = { error: gone }
    await expect(reserve("4", { allowUnbilled: true })).rejects.toBe(gone)
    state.peeked = { error: down }
    await expect(reserve("4", { allowUnbilled: true })).rejects.toBe(down)
  })
})

describe("the bucket that pays", () => {
  const balance = (...buckets: [string, string][]): Balance => ({
    buckets: buckets.map(([id, unit]) => ({ id, available: toAmount(10, unit) })),
  })

  test.each<[string, Balance, string | undefined, string, string]>([
    ["there is no bucket", balance(), undefined, "price", "none"],
    ["none has the unit", balance(["a", "EUR"]), undefined, "price", "a (EUR)"],
    [
      "several have the unit",
      balance(["a", "USD"], ["b", "USD"], ["c", "EUR"]),
      undefined,
      "bucket",
      "a (USD), b (USD), c (EUR)",
    ],
    ["none has the name", balance(["a", "USD"]), "b", "bucket", "a (USD)"],
  ])("is an error of the caller if %s", async (_, value, bucket, option, known) => {
    const { state, reserve } = openPurse()
    state.peeked = { value }
    const error = await reserve("1", { bucket }).catch((error) => error)
    expect(error).toMatchObject({ name: "InvalidOptionError", provider: "bank", account: "team", option })
    expect(error.message).toContain(known)
  })

  test("is the only one of the unit, or the one that is named", async () => {
    const { state, reserve, ledger } = openPurse()
    state.peeked = { value: balance(["a", "USD"], ["b", "EUR"], ["c", "USD"]) }
    await reserve("4", { bucket: "c" })
    await reserve("3", { bucket: "b", price: toAmount(3, "EUR") })
    await reserve("2", { price: toAmount(2, "EUR") })
    const reserved = async (bucket: string) => {
      const figures = [{ bucket, available: usd(0).value }]
      return (await ledger.observe("p", { requestedAt: { number: -1, at: 0 }, figures }))[0]?.reserved
    }
    const names = ["bucket USD a", "bucket EUR b", "bucket USD c"]
    expect(await Promise.all(names.map(reserved))).toEqual(["0", "5", "4"])
  })
})
