import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createMoonshot } from "../src/index.js"

const mocks = await startMocks({ providers: ["moonshot"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.moonshot

const data = { available_balance: 2.5, voucher_balance: 2.5, cash_balance: -0.41 }
/** The unit of the balance and of the debt, and the host that received the request. */
async function read(options: object) {
  const asked: string[] = []
  const fetch = async (url: string) => {
    asked.push(new URL(url).host)
    return Response.json({ code: 0, data, scode: "0x0", status: true })
  }
  const { buckets, owed = [] } = await createMoonshot({ apiKey, fetch, ...options }).getBalance()
  return [...asked, buckets[0]?.available.unit, owed[0]?.unit]
}

test("the currency is that of the host, because no body states it", async () => {
  expect(await read({})).toEqual(["api.moonshot.ai", "USD", "USD"])
  expect(await read({ region: "cn" })).toEqual(["api.moonshot.cn", "CNY", "CNY"])
  expect(await read({ baseUrl: "https://api.moonshot.cn/v1/" })).toEqual(["api.moonshot.cn", "CNY", "CNY"])
  expect(await read({ baseUrl, region: "cn" })).toEqual([new URL(baseUrl).host, "CNY", "CNY"])
})

test("a success whose code is not 0 is not a balance", async () => {
  const failing = createMoonshot({
    apiKey,
    fetch: async () => Response.json({ code: 5, data, status: false }),
  })
  await expect(failing.getBalance()).rejects.toMatchObject({ name: "UnexpectedResponseError", status: 200 })
})

const quota = "exceeded_current_quota_error"
test.each<[status: number, type: string, message: string, error: object]>([
  [429, quota, "is suspended due to insufficient balance", { name: "InsufficientBalanceError" }],
  [
    429,
    quota,
    "exceeded your token quota",
    { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] },
  ],
  [403, quota, "is not active", { name: "InsufficientBalanceError" }],
  [403, "permission_denied_error", "No.", { name: "PermissionError" }],
  [429, "rate_limit_reached_error", "try again after 7 seconds", { name: "RateLimitError", retryAfter: 7 }],
  [429, "rate_limit_reached_error", "try again after a while", { name: "RateLimitError" }],
  [429, "engine_overloaded_error", "Try again later", { name: "ServerError", retryable: true }],
])("%i with the type %s and the words %j is distinguished", async (status, type, message, error) => {
  const found = await createMoonshot({ apiKey }).readError({ status, body: { error: { type, message } } })
  expect(found).toMatchObject({ status, ...error })
  expect(found?.maybe).toEqual("maybe" in error ? error.maybe : undefined)
})
