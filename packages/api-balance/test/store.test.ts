import { expect, test } from "vitest"
import { type AnyProvider, createApiBalance, ServerError, type Store, toAmount } from "../src/index.js"
import { createAccount } from "./create-account.js"
import { createManualClock, settle } from "./create-manual-clock.js"

/** A store like a cache with a time to live. */
function createStore(clock: { now(): number }): Store & { readonly entries: Map<string, [string, number]> } {
  const entries = new Map<string, [string, number]>()
  return {
    entries,
    get: async (key) => {
      const [value, end] = entries.get(key) ?? []
      return end !== undefined && clock.now() < end ? value : null
    },
    set: async (key, value, milliseconds) => entries.set(key, [value, clock.now() + milliseconds]),
  }
}

const clock = createManualClock()
const down = new ServerError({ provider: "bank", status: 503 })

test("two machines that share a store send one request", async () => {
  const store = createStore(clock)
  const [here, there] = [createAccount("1"), createAccount("2")]
  const first = await createApiBalance({ providers: [here], store, clock }).getBalances()
  const second = await createApiBalance({ providers: [there], store, clock }).getBalances()
  expect(second).toEqual(first)
  expect(there.requests).toBe(0)
})

test("a response of another machine is fresh for as long as its own, and the last good value after that", async () => {
  const store = createStore(clock)
  await createApiBalance({ providers: [createAccount("1")], store, clock }).getBalances()
  const at = new Date(clock.now()).toISOString()
  const account = createAccount("2")
  account.failure = down
  const { getBalances } = createApiBalance({ providers: [account], store, clock })
  await clock.advance(29_999)
  expect(await getBalances()).toMatchObject([{ at, balance: {} }])
  expect(account.requests).toBe(0)
  await clock.advance(1)
  expect(await getBalances()).toMatchObject([{ at, stale: true, error: down }])
})

test("a caller with `fresh` whose request fails is shown the last good value of another machine", async () => {
  const store = createStore(clock)
  await createApiBalance({ providers: [createAccount("1")], store, clock }).getBalances()
  const at = new Date(clock.now()).toISOString()
  const account = createAccount("2")
  account.failure = down
  const { getBalances } = createApiBalance({ providers: [account], store, clock })
  expect(await getBalances({ fresh: true })).toMatchObject([{ at, stale: true, error: down, balance: {} }])
})

test("a newer response of another machine replaces this machine's own", async () => {
  const store = createStore(clock)
  const [here, there] = [createAccount("1"), createAccount("2")]
  const mine = createApiBalance({ providers: [here], store, clock })
  await mine.getBalances()
  await clock.advance(30_000)
  await createApiBalance({ providers: [there], store, clock }).getBalances()
  expect(await mine.getAffordability("bank", "2 USD")).toBe("yes")
  expect(here.requests).toBe(1)
})

test("a thousand concurrent reads read the store once", async () => {
  const store = createStore(clock)
  let read = 0
  const { getBalances } = createApiBalance({
    providers: [createAccount("1")],
    store: {
      ...store,
      get: (key) => {
        read++
        return store.get(key)
      },
    },
    clock,
  })
  await Promise.all(Array.from({ length: 1000 }, () => getBalances()))
  expect(read).toBe(1)
})

test("accounts, resources and providers have keys of their own, and no key shows a secret", async () => {
  const store = createStore(clock)
  const usage = { period: { kind: "all-time" as const }, spent: [], quantities: {} }
  const providers = ["a/b", "c"].map((account) => ({
    ...createAccount("1", { account }),
    getUsage: async () => usage,
  }))
  const { getBalances, getUsage } = createApiBalance({ providers, store, clock })
  await getBalances()
  await getUsage()
  expect([...store.entries.keys()].sort()).toEqual([
    "api-balance/1/balance/bank/a%2Fb",
    "api-balance/1/balance/bank/c",
    "api-balance/1/usage/bank/a%2Fb",
    "api-balance/1/usage/bank/c",
  ])
})

test("failures are not shared: another machine may reach the provider", async () => {
  const store = createStore(clock)
  const account = createAccount("1")
  account.failure = down
  await createApiBalance({ providers: [account], store, clock }).getBalances()
  expect(store.entries.size).toBe(0)
})

test.each<[string, Partial<Store>]>([
  ["fails", { get: () => Promise.reject(new Error("gone")), set: () => Promise.reject(new Error("gone")) }],
  ["holds something else", { get: async () => "not JSON" }],
  ["holds other JSON", { get: async () => '{"at":"yesterday"}' }],
])("a store that %s is ignored", async (_, broken) => {
  const store = { ...createStore(clock), ...broken }
  const { getBalances } = createApiBalance({ providers: [createAccount("1")], store, clock })
  expect(await getBalances()).toMatchObject([{ balance: { buckets: [{ available: toAmount(1, "USD") }] } }])
})

test("a store that hangs costs a second, but no response", async () => {
  const hanging: Store = { get: () => new Promise(() => {}), set: () => new Promise(() => {}) }
  const { getBalances } = createApiBalance({ providers: [createAccount("1")], store: hanging, clock })
  const rows = getBalances()
  await clock.advance(1000)
  await settle()
  await clock.advance(1000)
  expect(await rows).toMatchObject([{ balance: {} }])
})

test("the response of another machine from before a failed call expires, too", async () => {
  const store = createStore(clock)
  const [here, there] = [createAccount("5"), createAccount("5")]
  const mine = createApiBalance({ providers: [here], store, clock })
  await mine.getBalances()
  await clock.advance(10_000)
  await createApiBalance({ providers: [there], store, clock }).getBalances({ fresh: true })
  await clock.advance(10_000)
  const failed = mine.guard.run({ provider: "bank", price: "5 USD" }, () => Promise.reject(new Error("lost")))
  await expect(failed).rejects.toThrow("lost")
  here.left = toAmount(0, "USD")
  const [row] = await mine.getBalances()
  expect(row?.balance?.buckets[0]?.available).toEqual(toAmount(0, "USD"))
})

test("a call that the provider refused expires the shared response for this machine", async () => {
  const store = createStore(clock)
  await createApiBalance({ providers: [createAccount("5")], store, clock }).getBalances()
  const account = createAccount("0")
  const { guard, getAffordability } = createApiBalance({ providers: [account], store, clock })
  expect(await getAffordability("bank", "5 USD")).toBe("yes")
  await expect(guard.run({ provider: "bank", price: "5 USD" }, () => Promise.reject(down))).rejects.toBe(down)
  expect(await getAffordability("bank", "5 USD")).toBe("no")
})

test("a guarded call expires the cached response for every user of the store: it does not contain the spending", async () => {
  const store = createStore(clock)
  const first = createAccount("5")
  const { guard } = createApiBalance({ providers: [first], store, clock })
  await guard.run({ provider: "bank", price: "5 USD" }, () => first.charge(toAmount(5, "USD")))
  const second = createAccount("0")
  const later = createApiBalance({ providers: [second], store, clock })
  expect(await later.getAffordability("bank", "5 USD")).toBe("no")
  await expect(later.guard.run({ provider: "bank", price: "5 USD" }, () => "no")).rejects.toMatchObject({
    name: "InsufficientBalanceError",
  })
})

test("the cached response expires before the guarded call starts", async () => {
  const store = createStore(clock)
  const account = createAccount("5")
  const { guard } = createApiBalance({ providers: [account], store, clock })
  const other = createAccount("4")
  const seen = guard.run({ provider: "bank", price: "1 USD" }, async () => {
    await createApiBalance({ providers: [other], store, clock }).getBalances()
    return other.requests
  })
  expect(await seen).toBe(1)
})

test("the cached response expires again when the guarded call ends: another caller may have stored one meanwhile", async () => {
  const store = createStore(clock)
  const account = createAccount("10")
  const { guard, getBalances } = createApiBalance({ providers: [account], store, clock })
  await guard.run({ provider: "bank", price: "8 USD" }, async () => {
    await getBalances({ fresh: true })
    account.charge(toAmount(8, "USD"))
  })
  const later = createApiBalance({ providers: [account], store, clock })
  expect(await later.canAfford("bank", "8 USD")).toBe(false)
})

test("a guarded call expires the cached caps for every user of the store, too", async () => {
  const store = createStore(clock)
  let spent = 0
  const account: AnyProvider = {
    ...createAccount("1000"),
    getSpendCaps: async () => [
      {
        id: "daily",
        limit: toAmount(10, "USD"),
        spent: toAmount(spent, "USD"),
        period: { kind: "all-time" },
        appliesToKey: true,
        setBy: "owner",
      },
    ],
  }
  const run = () =>
    createApiBalance({ providers: [account], store, clock }).guard.run(
      { provider: "bank", price: "8 USD" },
      () => {
        spent += 8
      },
    )
  await run()
  await expect(run()).rejects.toMatchObject({ name: "SpendCapExceededError", spendCap: "daily" })
  expect(spent).toBe(8)
})

test("an expired response is shown as the last good one, and grants nothing", async () => {
  const store = createStore(clock)
  const first = createAccount("5")
  await createApiBalance({ providers: [first], store, clock }).guard.run(
    { provider: "bank", price: "5 USD" },
    () => first.charge(toAmount(5, "USD")),
  )
  const second = createAccount("0")
  second.failure = down
  const { guard, getBalances } = createApiBalance({ providers: [second], store, clock })
  expect(await getBalances()).toMatchObject([{ stale: true, error: down, balance: {} }])
  await expect(guard.run({ provider: "bank", price: "5 USD" }, () => "no")).rejects.toBe(down)
})

test("a guard uses its own responses once it has any: those of another machine have no order", async () => {
  const store = createStore(clock)
  const account = createAccount("5")
  const { guard } = createApiBalance({ providers: [account], store, clock })
  const run = (price: string) =>
    guard.run({ provider: "bank", price }, () => account.charge(toAmount(1, "USD")))
  await run("1 USD")
  await clock.advance(30_000)
  await createApiBalance({ providers: [createAccount("100")], store, clock }).getBalances()
  account.left = toAmount(0, "USD") // others spent it
  await expect(run("1 USD")).rejects.toMatchObject({ name: "InsufficientBalanceError" })
  expect(account.requests).toBe(2)
})

const balance = { buckets: [{ id: "balance", available: { value: "9", unit: "USD" } }] }
test.each<[string, unknown]>([
  ["a time beyond the range of dates", { at: 1e300, value: balance }],
  ["no time", { at: null, value: balance }],
  ["no value", { at: 1 }],
  ["another version's shape", { at: 1, value: { buckets: { usd: "9" } } }],
  ["a number for an amount", { at: 1, value: { buckets: [{ id: "balance", available: 9 }] } }],
  [
    "an invalid amount",
    { at: 1, value: { buckets: [{ id: "b", available: { value: " -100", unit: "USD" } }] } },
  ],
  ["a bucket without a name", { at: 1, value: { buckets: [{ available: { value: "9", unit: "USD" } }] } }],
  ["a list", []],
  ["a text", "9 USD"],
  ["null", null],
])("a store that gives %s is ignored, for rows and for the guard", async (_, kept) => {
  const store = { ...createStore(clock), get: async () => JSON.stringify(kept) }
  const account = createAccount("1")
  const { getBalances } = createApiBalance({ providers: [account], store, clock })
  expect(await getBalances()).toMatchObject([{ balance: { buckets: [{ available: toAmount(1, "USD") }] } }])
  account.failure = down
  expect(await getBalances({ fresh: true })).toMatchObject([{ error: down }])
  const fresh = createApiBalance({ providers: [account], store, clock })
  expect(await fresh.getBalances()).toEqual([{ provider: "bank", error: down }])
  await expect(fresh.guard.run({ provider: "bank", price: "1 USD" }, () => "no")).rejects.toBe(down)
})

test("a store that gives anything as usage or spend caps is ignored", async () => {
  const kept = [
    { spent: "all" },
    { period: { kind: "all-time" }, spent: [5], quantities: {} },
    [{ id: "daily" }],
    5,
  ]
  const usage = { period: { kind: "all-time" as const }, spent: [toAmount(1, "USD")], quantities: {} }
  for (const value of kept) {
    const store = { ...createStore(clock), get: async () => JSON.stringify({ at: clock.now(), value }) }
    const provider = { ...createAccount("1"), getUsage: async () => usage, getSpendCaps: async () => [] }
    const { getUsage, getSpendCaps } = createApiBalance({ providers: [provider], store, clock })
    expect(await getUsage()).toMatchObject([{ usage }])
    expect(await getSpendCaps()).toMatchObject([{ spendCaps: [] }])
  }
})
