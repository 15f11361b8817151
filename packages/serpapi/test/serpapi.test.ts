import { realClock } from "@api-balance/core"
import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createSerpApi } from "../src/index.js"

const mocks = await startMocks({ providers: ["serpapi"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.serpapi
const secret = "0123456789abcdef-example-key"

test("the key is sent in the query, and nothing shows it: not the journal, no error and no figure", async () => {
  const sent: string[] = []
  const respondWith = (body: object) => async (url: string) => {
    sent.push(url)
    return Response.json({ api_key: secret, ...body })
  }
  const figures = { total_searches_left: 5, plan_renewal_date: null, this_month_usage: 1 }
  const serpapi = createSerpApi({ apiKey: secret, fetch: respondWith(figures) })
  expect(JSON.stringify([await serpapi.getBalance(), await serpapi.getUsage()])).not.toContain(secret)
  expect(sent[0]).toBe(`https://serpapi.com/account.json?api_key=${secret}`)
  const lying = createSerpApi({
    apiKey: secret,
    fetch: respondWith({ ...figures, total_searches_left: secret }),
  })
  const error = await lying.getBalance().catch((thrown: Error) => thrown)
  expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(secret)
  expect(error).toMatchObject({ name: "UnexpectedResponseError", field: "total_searches_left" })
  await createSerpApi({ apiKey, baseUrl }).getBalance()
  expect(mocks.serpapi.requests[0]?.path).toBe("/account.json?api_key=[redacted]")
})

test("a search that failed is not made again, because it may have been paid; a read of the account is", async () => {
  const paths: string[] = []
  const fetch = async (url: string) => {
    paths.push(new URL(url).pathname)
    return Response.json({ error: "Something went wrong." }, { status: 503 })
  }
  const serpapi = createSerpApi({ apiKey, fetch, clock: { ...realClock, random: () => 0 } })
  await serpapi.client.GET("/search.json", { params: { query: { engine: "google", q: "coffee" } } })
  expect(paths).toEqual(["/search.json"])
  await expect(serpapi.getBalance()).rejects.toMatchObject({ name: "ServerError" })
  expect(paths).toEqual(["/search.json", "/account.json", "/account.json", "/account.json"])
})

test("a search without results is a success, although its response has an error", async () => {
  const body = { search_metadata: {}, error: "Google hasn't returned any results for this query." }
  expect(await createSerpApi({ apiKey }).readError({ status: 200, body })).toBeUndefined()
})

test.each<[words: string, error: object]>([
  ["Your account has run out of searches.", { name: "InsufficientBalanceError", aboutMoney: true }],
  [
    "You are exceeding the throughput limit per hour.",
    { name: "RateLimitError", aboutMoney: false, retryable: true },
  ],
  [
    "Too many requests.",
    { name: "RateLimitError", maybe: ["InsufficientBalanceError"], retryable: false, retryAfter: 9 },
  ],
])("a 429 with the words %j is distinguished", async (words, error) => {
  const headers = { "retry-after": "9" }
  const body = { error: words }
  expect(await createSerpApi({ apiKey }).readError({ status: 429, headers, body })).toMatchObject(error)
})

test("the month of a plan that renews on the 31st starts on the last day of a shorter month", async () => {
  const read = async (date: string) => {
    const body = { plan_renewal_date: date, this_month_usage: 7 }
    const { period } = await createSerpApi({ apiKey, fetch: async () => Response.json(body) }).getUsage()
    return period.start?.slice(0, 10)
  }
  expect(await read("2026-12-17")).toBe("2026-11-17")
  expect(await read("2026-12-31")).toBe("2026-11-30")
  expect(await read("2027-03-31")).toBe("2027-02-28")
  expect(await read("2027-01-15")).toBe("2026-12-15")
})
