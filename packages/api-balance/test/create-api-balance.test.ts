import { RateLimitError, toAmount } from "@api-balance/core"
import { expect, test } from "vitest"
import { type AnyProvider, createApiBalance } from "../src/index.js"
import { createManualClock, settle } from "./create-manual-clock.js"

const balance = { buckets: [{ id: "balance", available: toAmount("1.5", "USD") }] }
const usage = { period: { kind: "all-time" as const }, spent: [toAmount(3, "USD")], quantities: {} }
const spendCaps = [
  {
    id: "daily",
    limit: toAmount(5, "USD"),
    spent: toAmount(1, "USD"),
    period: { kind: "all-time" as const },
    setBy: "owner" as const,
  },
]
const tooMany = new RateLimitError({ provider: "b" })
const at = "2026-11-23T12:00:00.000Z"

const calm: AnyProvider = {
  id: "a",
  getBalance: async () => balance,
  getUsage: async () => usage,
  getSpendCaps: async () => spendCaps,
}
const failing: AnyProvider = {
  id: "b",
  account: "team-a",
  getBalance: async () => {
    throw tooMany
  },
}
const create = (providers: AnyProvider[], options = {}) =>
  createApiBalance({ providers, clock: createManualClock(), ...options })

/** Providers that respond when they are released, and their pending requests. */
function createPatient(count: number) {
  const pending: (() => void)[] = []
  const providers = Array.from(
    { length: count },
    (_, index): AnyProvider => ({
      id: "patient",
      account: String(index),
      getBalance: () => new Promise((resolve) => pending.push(() => resolve(balance))),
    }),
  )
  return { providers, pending }
}

test("a failing provider never affects the others, and the order is the given one", async () => {
  const { getBalances } = create([failing, calm, { ...calm, account: "team-b" }])
  expect(await getBalances()).toEqual([
    { provider: "b", account: "team-a", error: tooMany },
    { provider: "a", balance, at },
    { provider: "a", account: "team-b", balance, at },
  ])
})

test("a provider that throws before it responds, or throws something other than an Error, fails in its row only", async () => {
  const broken: AnyProvider = {
    id: "c",
    getBalance: () => {
      throw "a string"
    },
  }
  const [row, next] = await create([broken, calm]).getBalances()
  expect(row?.error?.message).toBe("a string")
  expect(next?.balance).toEqual(balance)
})

test("all are requested at once: none responds before the last one is requested", async () => {
  const { providers, pending } = createPatient(100)
  const rows = create(providers).getBalances()
  await settle()
  expect(pending).toHaveLength(100)
  for (const respond of pending) respond()
  expect(await rows).toHaveLength(100)
})

test("at most `concurrency` requests run at a time, and each that ends lets the next one start", async () => {
  const { providers, pending } = createPatient(5)
  const rows = create(providers, { concurrency: 2 }).getBalances()
  for (const count of [2, 3, 4, 5]) {
    await settle()
    expect(pending).toHaveLength(count)
    pending[count - 2]?.()
  }
  pending[4]?.()
  expect((await rows).map(({ account }) => account)).toEqual(["0", "1", "2", "3", "4"])
})

test.each([0, -1, 1.5, Number.NaN])("a concurrency of %s is refused", (concurrency) => {
  expect(() => create([calm], { concurrency })).toThrow(expect.objectContaining({ option: "concurrency" }))
})

test("two accounts of one provider without a label cannot be distinguished, and are refused", () => {
  expect(() => create([calm, calm])).toThrow(expect.objectContaining({ name: "InvalidOptionError" }))
})

test("usage and spend caps have rows only for providers that report them", async () => {
  const { getUsage, getSpendCaps } = create([failing, calm])
  expect(await getUsage()).toEqual([{ provider: "a", usage, at }])
  expect(await getSpendCaps()).toEqual([{ provider: "a", spendCaps, at }])
})

test("a provider keeps its `this`", async () => {
  class Keeper implements AnyProvider {
    id = "keeper"
    balance = balance
    async getBalance() {
      return this.balance
    }
    async getUsage() {
      return this.balance && usage
    }
  }
  const { getBalances, getUsage } = create([new Keeper()])
  expect([await getBalances(), await getUsage()]).toMatchObject([[{ balance }], [{ usage }]])
})

test("signal and timeout of a call reach the provider, the longer of two timeouts if others may join", async () => {
  const seen: (number | undefined)[] = []
  const watched: AnyProvider = {
    ...calm,
    getBalance: async ({ timeout } = {}) => {
      seen.push(timeout)
      return balance
    },
  }
  await create([watched]).getBalances()
  await create([watched], { timeout: 700 }).getBalances()
  await create([watched], { timeout: 700 }).getBalances({ timeout: 900 })
  await create([watched], { timeout: 700 }).getBalances({ timeout: 300 })
  expect(seen).toEqual([undefined, 700, 900, 700])
})
