import { startMocks } from "@api-balance/mocks"
import { afterAll, expect, test } from "vitest"
import { createVinci } from "../src/index.js"

const mocks = await startMocks({ providers: ["vinci"] })
afterAll(() => mocks.close())
const { url: baseUrl, apiKey } = mocks.vinci
const vinci = createVinci({ apiKey, baseUrl })

test.each([0, 91, 1.5, -1])("%d days are an InvalidRequestError", async (days) => {
  await expect(vinci.getUsage({ days })).rejects.toMatchObject({
    name: "InvalidRequestError",
    operation: "getUsage",
    status: 422,
  })
})

test.each([1, 90])("%d days are fine", async (days) => {
  await expect(vinci.getUsage({ days })).resolves.toMatchObject({ spent: [{ value: "21.025", unit: "USD" }] })
})

test("a wrong key is an AuthenticationError that names the variable", async () => {
  const refused = createVinci({ apiKey, baseUrl, headers: { Prefer: "example=unauthorized" } })
  await expect(refused.getBalance()).rejects.toThrow(
    'vinci getBalance: the API key was refused. Check VINCI_API_KEY or the `apiKey` option. The provider says: "Invalid API key"',
  )
})

test.each([
  ["Insufficient balance. Current balance: $1,234.56, required: $2,000.00", "1234.56", "2000"],
  ["Insufficient balance. Current balance: $0.0001, required: $10", "0.0001", "10"],
])("the amounts of %j are exact", async (detail, available, required) => {
  expect(await vinci.readError({ status: 402, body: { detail } })).toMatchObject({
    name: "InsufficientBalanceError",
    available: { value: available, unit: "USD" },
    required: { value: required, unit: "USD" },
  })
})

test.each([
  "Insufficient balance",
  "Current balance: $1.25",
  "balance: €1.25, required: €2.50",
  "balance: $, required: $",
  { message: "other" },
  ["Current balance: $1.25, required: $2.50"],
  402,
  null,
])("no amount is claimed that is not told: %j", async (detail) => {
  const error = await vinci.readError({ status: 402, body: { detail } })
  expect(error?.name).toBe("InsufficientBalanceError")
  expect(error).not.toHaveProperty("available")
  expect(error).not.toHaveProperty("required")
})

test("402 inside the prose of another status is no shortfall", async () => {
  const error = await vinci.readError({ status: 400, body: { detail: "Room 402 has insufficient balance" } })
  expect(error?.name).toBe("InvalidRequestError")
})

test("a window that is no number of days breaks the contract", async () => {
  const body = { period_days: 1e9, total_requests: 0, total_seconds: 0, total_cost_usd: 0 }
  const lying = createVinci({ apiKey, fetch: async () => Response.json(body) })
  await expect(lying.getUsage()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "period_days",
    received: "the number 1000000000",
  })
})
