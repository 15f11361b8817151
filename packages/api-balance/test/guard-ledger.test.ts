import { startMocks } from "@api-balance/mocks"
import { expect, test } from "vitest"
import {
  createApiBalance,
  createContentStats,
  createShortGenius,
  createVendo,
  createVinci,
  isBillingError,
  multiply,
  parseAmount,
} from "../src/index.js"

test("ten concurrent guards of a mock account never overspend and never refuse a call that fits", async () => {
  await using mocks = await startMocks({ providers: ["vinci"], ledger: { vinci: { balance: "3.60" } } })
  const { apiKey, url: baseUrl } = mocks.vinci
  const vinci = createVinci({ apiKey, baseUrl })
  const { guard } = createApiBalance({ providers: [vinci] })
  const price = multiply(parseAmount("0.05 USD"), 10)
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, () =>
      guard.run({ provider: "vinci", price }, () =>
        vinci.client.POST("/generate/text-to-video", { body: { prompt: "a cat", duration_seconds: 10 } }),
      ),
    ),
  )
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(7)
  for (const result of results)
    if (result.status === "rejected")
      expect(result.reason).toMatchObject({
        name: "InsufficientBalanceError",
        available: { value: "0.1" },
        required: { value: "0.5" },
      })
  expect((await vinci.getBalance()).buckets[0]?.available).toEqual({ value: "0.1", unit: "USD" })
  // All refusals were ours, before a call: the provider made none.
  expect(mocks.vinci.requests.filter(({ status }) => status === 402)).toEqual([])
})

test("a refusal that only the provider could foresee is the same error, and the balance is read again", async () => {
  await using mocks = await startMocks({ providers: ["vinci"], ledger: { vinci: { balance: "3.60" } } })
  const { apiKey, url: baseUrl, ledger } = mocks.vinci
  const vinci = createVinci({ apiKey, baseUrl })
  const { guard, getBalances, getAffordability } = createApiBalance({ providers: [vinci] })
  await getBalances()
  ledger.set({ balance: "0.10" }) // another client spent it
  expect(await getAffordability("vinci", "0.50 USD")).toBe("yes")
  const run = guard.run({ provider: "vinci", price: "0.50 USD" }, () =>
    fetch(`${baseUrl}/generate/text-to-video`, {
      method: "POST",
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ prompt: "a cat", duration_seconds: 10 }),
    }),
  )
  await expect(run).rejects.toMatchObject({
    name: "InsufficientBalanceError",
    status: 402,
    available: { value: "0.1" },
    required: { value: "0.5" },
  })
  expect(await getAffordability("vinci", "0.50 USD")).toBe("no")
})

test("a thousand concurrent reads through real clients are one request per account", async () => {
  await using mocks = await startMocks({ providers: ["contentstats", "shortgenius", "vendo", "vinci"] })
  const options = ({ apiKey, url: baseUrl }: { apiKey: string; url: string }) => ({ apiKey, baseUrl })
  const { getBalances } = createApiBalance({
    providers: [
      createContentStats(options(mocks.contentstats)),
      createShortGenius(options(mocks.shortgenius)),
      createVendo(options(mocks.vendo)),
      createVinci(options(mocks.vinci)),
    ],
  })
  const results = await Promise.all(Array.from({ length: 1000 }, () => getBalances()))
  expect(results.flat().filter(({ error }) => isBillingError(error))).toEqual([])
  for (const id of ["contentstats", "shortgenius", "vendo", "vinci"] as const)
    expect(mocks[id].requests).toHaveLength(1)
})
