import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createOpenAI } from "../src/index.js"

const mocks = await startMocks({ providers: ["openai"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.openai
const openai = createOpenAI({ apiKey, adminKey: "an-admin-key-of-tests", baseUrl })

test("the ordinary key cannot read billing, and the error names the variable of the key that can", async () => {
  const ordinary = createOpenAI({ apiKey, baseUrl })
  for (const asked of [ordinary.getUsage(), ordinary.getSpendCaps(), ordinary.charges().next()])
    await expect(asked).rejects.toMatchObject({ name: "MissingApiKeyError", variable: "OPENAI_ADMIN_KEY" })
  expect(mocks.openai.requests).toEqual([])
})

test("there is no balance to read", () => {
  expect(openai).not.toHaveProperty("getBalance")
})

test("usage is requested from the first of the month on, in the seconds that OpenAI uses", async () => {
  const { period } = await openai.getUsage()
  const query = new URL(mocks.openai.requests[0]?.path ?? "", baseUrl).searchParams
  expect(Number(query.get("start_time")) * 1000).toBe(Date.parse(period.start ?? ""))
})

test("charges are requested from `since` on and before `until`", async () => {
  await openai.charges({ since: "2026-11-01", until: "2026-11-03T00:00:00Z" }).next()
  const query = new URL(mocks.openai.requests[0]?.path ?? "", baseUrl).searchParams
  expect(query.get("start_time")).toBe(String(Date.UTC(2026, 10, 1) / 1000))
  expect(query.get("end_time")).toBe(String(Date.UTC(2026, 10, 3) / 1000))
  await expect(openai.charges({ since: "soon" }).next()).rejects.toMatchObject({ option: "since" })
})

test("costs are read over all pages, each currency separately", async () => {
  const toPage = (value: number, currency: string, next_page: string | null) => ({
    data: [{ start_time: 1_790_000_000, results: [{ amount: { value, currency } }, {}] }],
    next_page,
  })
  const pages = [toPage(0.1, "usd", "2"), toPage(0.2, "usd", "3"), toPage(5, "eur", null)]
  const asked: (string | null)[] = []
  const paged = createOpenAI({
    adminKey: "an-admin-key-of-tests",
    fetch: async (url) => {
      asked.push(new URL(url).searchParams.get("page"))
      return Response.json(pages[asked.length - 1])
    },
  })
  expect((await paged.getUsage()).spent).toEqual([
    { value: "0.3", unit: "USD" },
    { value: "5", unit: "EUR" },
  ])
  expect(asked).toEqual([null, "2", "3"])
})

test("a limit whose period is not a month breaks the contract", async () => {
  const limit = {
    threshold_amount: 1,
    currency: "USD",
    interval: "week",
    enforcement: { status: "inactive" },
  }
  const lying = createOpenAI({ adminKey: "an-admin-key-of-tests", fetch: async () => Response.json(limit) })
  await expect(lying.getSpendCaps()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "interval",
  })
})
