import { RateLimitError, toAmount } from "@api-balance/core"
import { expect, test } from "vitest"
import { type AnyProvider, createApiBalance } from "../src/index.js"

const balance = { buckets: [{ id: "balance", available: toAmount("1.5", "USD") }] }
const usage = { period: { kind: "all-time" as const }, spent: [toAmount(3, "USD")], quantities: {} }
const tooMany = new RateLimitError({ provider: "b" })

const calm: AnyProvider = { id: "a", getBalance: async () => balance, getUsage: async () => usage }
const failing: AnyProvider = {
  id: "b",
  account: "team-a",
  getBalance: async () => {
    throw tooMany
  },
}

test("a failing provider never spoils the others, and the order is the given one", async () => {
  const { getBalances } = createApiBalance({ providers: [failing, calm, { ...calm, account: "team-b" }] })
  expect(await getBalances()).toEqual([
    { provider: "b", account: "team-a", error: tooMany },
    { provider: "a", balance },
    { provider: "a", account: "team-b", balance },
  ])
})

test("a provider that throws before it answers, or throws no Error, fails in its row only", async () => {
  const broken: AnyProvider = {
    id: "c",
    getBalance: () => {
      throw "a string"
    },
  }
  const [row, next] = await createApiBalance({ providers: [broken, calm] }).getBalances()
  expect(row?.error?.message).toBe("a string")
  expect(next?.balance).toEqual(balance)
})

test("all are asked at once: none answers before the last one is asked", async () => {
  let waiting = 0
  let release = () => {}
  const allAsked = new Promise<void>((resolve) => {
    release = resolve
  })
  const patient: AnyProvider = {
    id: "d",
    getBalance: async () => {
      if (++waiting === 3) release()
      await allAsked
      return balance
    },
  }
  expect(await createApiBalance({ providers: [patient, patient, patient] }).getBalances()).toHaveLength(3)
})

test("usage has rows only of the providers that tell it", async () => {
  expect(await createApiBalance({ providers: [failing, calm] }).getUsage()).toEqual([
    { provider: "a", usage },
  ])
})
