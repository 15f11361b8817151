import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createAnthropic } from "../src/index.js"

const mocks = await startMocks({ providers: ["anthropic"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.anthropic
const anthropic = createAnthropic({ apiKey, adminKey: "sk-ant-example-admin", baseUrl })

/** A provider that receives these bodies in turn, and the requests that it sent. */
function respondWith(...bodies: object[]) {
  const requests: { url: URL; headers: Headers }[] = []
  const provider = createAnthropic({
    adminKey: "sk-ant-example-admin",
    fetch: async (url, { headers }) => {
      requests.push({ url: new URL(url), headers: new Headers(headers) })
      return Response.json(bodies[requests.length - 1])
    },
  })
  return { provider, requests }
}

test("the ordinary key cannot read billing, and the error names the variable of the key that can", async () => {
  const ordinary = createAnthropic({ apiKey, baseUrl })
  for (const call of [ordinary.getUsage(), ordinary.getSpendCaps(), ordinary.charges().next()])
    await expect(call).rejects.toMatchObject({
      name: "MissingApiKeyError",
      variable: "ANTHROPIC_ADMIN_API_KEY",
    })
  expect(mocks.anthropic.requests).toEqual([])
})

test("there is no balance to read", () => {
  expect(anthropic).not.toHaveProperty("getBalance")
})

test("each endpoint is sent the version, and a beta endpoint its own dated header", async () => {
  const { provider, requests } = respondWith(
    { data: [], has_more: false, next_page: null, data_refreshed_at: null },
    { data: [], next_page: null },
    { data: [], has_more: false, next_page: null },
  )
  await provider.getUsage()
  await provider.getSpendCaps()
  await provider.charges().next()
  const headers = requests.map(({ headers }) => headers)
  expect(headers.map((one) => one.get("anthropic-version"))).toEqual(Array(3).fill("2023-06-01"))
  expect(headers.map((one) => one.get("x-api-key"))).toEqual(Array(3).fill("sk-ant-example-admin"))
  expect(headers.map((one) => one.get("anthropic-beta"))).toEqual([
    "analytics-usage-cost-2026-08-24",
    "spend-limit-reads-2026-09-26",
    null,
  ])
})

test("usage is requested from the first of the month on, in one row", async () => {
  const { period } = await anthropic.getUsage()
  const query = new URL(mocks.anthropic.requests[0]?.path ?? "", baseUrl).searchParams
  expect(query.get("starting_at")).toBe(period.start)
  expect(query.get("limit")).toBe("1")
})

test("a sum with further rows is not a sum", async () => {
  const { provider } = respondWith({ data: [], has_more: true, next_page: "2", data_refreshed_at: null })
  await expect(provider.getUsage()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "has_more",
  })
})

test("charges are requested from `since` on and before `until`, by their description", async () => {
  await anthropic.charges({ since: "2026-11-01", until: "2026-11-03T00:00:00Z" }).next()
  const query = new URL(mocks.anthropic.requests[0]?.path ?? "", baseUrl).searchParams
  expect(query.get("starting_at")).toBe("2026-11-01T00:00:00.000Z")
  expect(query.get("ending_at")).toBe("2026-11-03T00:00:00.000Z")
  expect(query.getAll("group_by[]")).toEqual(["description"])
  await expect(anthropic.charges({ since: "soon" }).next()).rejects.toMatchObject({ option: "since" })
})

test("charges and caps are read over all pages", async () => {
  const toDay = (amount: string, next_page: string | null) => ({
    data: [{ starting_at: "2026-11-01T00:00:00Z", results: [{ amount, currency: "USD" }] }],
    next_page,
  })
  const { provider, requests } = respondWith(toDay("10", "2"), toDay("20", null))
  const charges = await Array.fromAsync(provider.charges())
  expect(charges.map(({ amount }) => amount.value)).toEqual(["0.1", "0.2"])
  expect(requests.map(({ url }) => url.searchParams.get("page"))).toEqual([null, "2"])

  const toLimit = (type: string, next_page: string | null) => ({
    data: [{ amount: "100", currency: "USD", is_enabled: true, period: "weekly", scope: { type } }],
    next_page,
  })
  const limits = respondWith(toLimit("organization", "2"), toLimit("usage_tier", null))
  const caps = await limits.provider.getSpendCaps()
  expect(caps.map(({ id }) => id)).toEqual(["organization", "usage_tier"])
  expect(limits.requests[0]?.url.searchParams.getAll("scope_type[]")).toContain("usage_tier")
})

test("a limit of another length breaks the contract", async () => {
  const limit = {
    amount: "1",
    currency: "USD",
    is_enabled: true,
    period: "yearly",
    scope: { type: "organization" },
  }
  const { provider } = respondWith({ data: [limit], next_page: null })
  await expect(provider.getSpendCaps()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "data[0].period",
  })
})

test("a limit without a date has no reset, whatever its status", async () => {
  const message = "You have reached your specified API usage limits."
  for (const status of [400, 429]) {
    const error = await anthropic.readError({ status, body: { error: { message } } })
    expect(error).toMatchObject({ name: "SpendCapExceededError", setBy: "owner" })
    expect(error).not.toHaveProperty("resetsAt")
  }
})

test("a request has the name that the header `request-id` gives it", async () => {
  const headers = { "request-id": "req_example" }
  await expect(anthropic.readError({ status: 401, headers, body: {} })).resolves.toMatchObject({
    requestId: "req_example",
  })
})
