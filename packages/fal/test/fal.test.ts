import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createFal } from "../src/index.js"

const mocks = await startMocks({ providers: ["fal"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.fal
const adminKey = "example-admin-id:0123456789"
const fal = createFal({ apiKey, adminKey, baseUrl })

test("the ordinary key cannot read billing, and the error names the variable of the key that can", async () => {
  const ordinary = createFal({ apiKey, baseUrl })
  for (const asked of [ordinary.getBalance(), ordinary.getUsage(), ordinary.charges().next()])
    await expect(asked).rejects.toMatchObject({ name: "MissingApiKeyError", variable: "FAL_ADMIN_KEY" })
  expect(mocks.fal.requests).toEqual([])
})

test("each key is sent after the word Key, to the host of its endpoints", async () => {
  const sent: (string | null)[] = []
  const watched = createFal({
    apiKey: "example-id:0123456789",
    adminKey,
    fetch: async (url, { headers }) => {
      sent.push(new URL(url).host, new Headers(headers).get("authorization"))
      return Response.json({ username: "a", credits: { current_balance: 1, currency: "USD" }, images: [] })
    },
  })
  await watched.getBalance()
  await watched.client.POST("/fal-ai/flux/schnell", { body: { prompt: "a cat" } })
  expect(sent).toEqual(["api.fal.ai", `Key ${adminKey}`, "fal.run", "Key example-id:0123456789"])
})

test("costs are read by day over all pages, from `since` on and before `until`, each currency separately", async () => {
  const toPage = (cost: number, currency: string, next_cursor: string | null) => ({
    next_cursor,
    time_series: [
      { bucket: "2026-11-24T00:00:00Z", results: [{ endpoint_id: "m", quantity: 1, cost, currency }] },
    ],
  })
  const pages = [toPage(0.1, "USD", "a"), toPage(0.2, "USD", "b"), toPage(5, "EUR", null)]
  const asked: URLSearchParams[] = []
  const paged = createFal({
    adminKey,
    fetch: async (url) => {
      asked.push(new URL(url).searchParams)
      return Response.json(pages[(asked.length - 1) % 3])
    },
  })
  const { period, spent } = await paged.getUsage()
  expect(spent).toEqual([
    { value: "0.3", unit: "USD" },
    { value: "5", unit: "EUR" },
  ])
  expect(asked.map((query) => query.get("cursor"))).toEqual([null, "a", "b"])
  expect(asked.map((query) => query.get("start"))).toEqual(Array(3).fill(period.start))
  await paged.charges({ since: "2026-11-01", until: "2026-11-03T00:00:00Z" }).next()
  expect([...(asked[3] ?? [])]).toEqual([
    ["start", "2026-11-01T00:00:00.000Z"],
    ["end", "2026-11-03T00:00:00.000Z"],
    ["timeframe", "day"],
    ["expand", "time_series"],
    ["expand", "auth_method"],
  ])
  await expect(paged.charges({ since: "soon" }).next()).rejects.toMatchObject({ option: "since" })
})

test("an account without its balance breaks the contract", async () => {
  const silent = createFal({ adminKey, fetch: async () => Response.json({ username: "my-team" }) })
  await expect(silent.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "credits",
  })
})

test.each<[status: number, body: object, error: object]>([
  [403, { detail: "User is locked. Reason: Exhausted balance." }, { name: "InsufficientBalanceError" }],
  [403, { detail: "User is locked. Reason: TOP_UP." }, { name: "InsufficientBalanceError" }],
  [403, { detail: "User is locked. Reason: Admin lock. No balance is due." }, { name: "PermissionError" }],
  [403, { detail: "User is locked. Reason: review." }, { name: "PermissionError", aboutMoney: false }],
  [403, { error: { type: "authorization_error", message: "No." } }, { name: "PermissionError" }],
  [401, { error: { type: "authorization_error", message: "No." } }, { name: "PermissionError" }],
  [401, { detail: "No user found for Key ID and Secret" }, { name: "AuthenticationError" }],
  [422, { detail: [{ msg: "Field required" }] }, { name: "InvalidRequestError" }],
])("%i with the body %j is distinguished", async (status, body, error) => {
  expect(await fal.readError({ status, body })).toMatchObject({ status, ...error })
})

test("only a lock without a known reason may be about the balance", async () => {
  const read = async (detail: string) => (await fal.readError({ status: 403, body: { detail } }))?.maybe
  expect(await read("User is locked. Reason: review.")).toEqual(["InsufficientBalanceError"])
  expect(await read("User is locked. Reason: Admin lock.")).toBeUndefined()
  expect(await read("Forbidden")).toBeUndefined()
})
