import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createNovita } from "../src/index.js"

const mocks = await startMocks({ providers: ["novita"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.novita
const novita = createNovita({ apiKey, baseUrl })
const usd = (value: string) => ({ value, unit: "USD" })

test("the credit line is part of the available amount, and named", async () => {
  expect(await novita.getBalance()).toEqual({
    buckets: [{ id: "balance", available: usd("100"), creditLine: usd("20") }],
    owed: [usd("0")],
  })
})

test("pending charges of 0 are not reported, negative ones never increase the balance, and positive ones are subtracted", async () => {
  const told = (pendingCharges: string) =>
    createNovita({
      apiKey,
      fetch: async () => Response.json({ availableBalance: "30000", pendingCharges }),
    }).getBalance()
  for (const none of ["0", "-10000"])
    expect((await told(none)).buckets).toEqual([{ id: "balance", available: usd("3") }])
  expect((await told("1")).buckets).toEqual([
    { id: "balance", available: usd("2.9999"), pending: usd("0.0001") },
  ])
})

test("usage is that of the running month, and its period is the month of the bill", async () => {
  const { period } = await novita.getUsage()
  expect(period).toEqual({
    kind: "calendar",
    start: "2025-12-01T00:00:00.000Z",
    end: "2026-01-01T00:00:00.000Z",
  })
  const month = new Date().toISOString().slice(0, 7)
  expect(mocks.novita.requests[0]?.path).toBe(`/openapi/v1/billing/monthly/bill?startMonth=${month}`)
})

test("a bill without a month breaks the contract", async () => {
  const data = [{ billingMonth: "2025-13", totalAmount: "1" }]
  const lying = createNovita({ apiKey, fetch: async () => Response.json({ data }) })
  await expect(lying.getUsage()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "data[0].billingMonth",
  })
})

test.each<[status: number, reason: string, name: string]>([
  [400, "BILLING_BALANCE_NOT_ENOUGH", "InsufficientBalanceError"],
  [400, "MISSING_API_KEY", "AuthenticationError"],
  [403, "BILLING_AUTH_FAILED", "PermissionError"],
  [429, "TOKEN_LIMIT_EXCEEDED", "RateLimitError"],
  [500, "BILLING_FAILED", "ServerError"],
])("%i with the reason %s is a %s", async (status, reason, name) => {
  const body = { code: status, reason, message: "No.", metadata: {} }
  expect(await novita.readError({ status, body })).toMatchObject({ name, status })
})

test("a key that is refused with a 403 is recognized by the message", async () => {
  const body = { code: 403, reason: "INVALID_API_KEY", message: "invalid api key", metadata: {} }
  const error = await novita.readError({ status: 403, body })
  expect(error?.message).toContain("Check NOVITA_API_KEY or the `apiKey` option.")
})
