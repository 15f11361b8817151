import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createXAI } from "../src/index.js"

const mocks = await startMocks({ providers: ["xai"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.xai
const managementKey = "xai-example-management"
const team = "16f2151a-40f4-4a80-8ad0-cae00c27e8dd"

/** A provider that receives this body, and the requests that it sent. */
function respondWith(body: object) {
  const requests: { url: string; sent: string; authorization: string | null }[] = []
  const provider = createXAI({
    apiKey: "xai-example-ordinary",
    managementKey,
    teamId: "t",
    fetch: async (url, init) => {
      const sent = await new Response(init.body).text()
      requests.push({ url: String(url), sent, authorization: new Headers(init.headers).get("authorization") })
      return Response.json(body)
    },
  })
  return { provider, requests }
}

const toInvoice = (credits: string, used: string) => ({
  coreInvoice: { prepaidCredits: { val: credits }, prepaidCreditsUsed: { val: used } },
})

test("the ordinary key cannot read billing, and the error names the variable of the key that can", async () => {
  const ordinary = createXAI({ apiKey, baseUrl, teamId: team })
  for (const call of [
    ordinary.getBalance(),
    ordinary.getUsage(),
    ordinary.getSpendCaps(),
    ordinary.charges().next(),
  ])
    await expect(call).rejects.toMatchObject({
      name: "MissingApiKeyError",
      variable: "XAI_MANAGEMENT_API_KEY",
    })
  expect(mocks.xai.requests).toEqual([])
})

test("the team is found by one first call, and a given team is used unchanged", async () => {
  const xai = createXAI({ managementKey, baseUrl })
  await xai.getBalance()
  await xai.getSpendCaps()
  await createXAI({ managementKey, baseUrl, teamId: "t-1" }).getBalance()
  expect(mocks.xai.requests.map(({ path }) => path)).toEqual([
    "/auth/management-keys/validation",
    `/v1/billing/teams/${team}/postpaid/invoice/preview`,
    `/v1/billing/teams/${team}/postpaid/spending-limits`,
    "/v1/billing/teams/t-1/postpaid/invoice/preview",
  ])
})

test("a key of an organisation does not belong to one team: the error names the missing option", async () => {
  const key = { apiKeyId: "k", scope: "SCOPE_ORGANIZATION", scopeId: "o" }
  const wide = createXAI({ managementKey, fetch: async () => Response.json(key) })
  await expect(wide.getBalance()).rejects.toMatchObject({ name: "InvalidOptionError", option: "team_id" })
})

test("billing uses its own host and key; billable calls use the others", async () => {
  const { provider, requests } = respondWith(toInvoice("-1", "0"))
  await provider.getBalance()
  await provider.client.POST("/v1/responses", { body: { model: "grok-4", input: "Hi" } })
  expect(requests.map(({ url, authorization }) => [new URL(url).host, authorization])).toEqual([
    ["management-api.x.ai", `Bearer ${managementKey}`],
    ["api.x.ai", "Bearer xai-example-ordinary"],
  ])
})

test.each([
  ["-799", "-300", "4.99"],
  ["-799", "300", "4.99"],
  ["-799", "-1000", "-2.01"],
  ["150", "0", "-1.5"],
])("credits of %s cents with %s used leave %s", async (credits, used, left) => {
  const { buckets } = await respondWith(toInvoice(credits, used)).provider.getBalance()
  expect(buckets[0]?.available).toEqual({ value: left, unit: "USD" })
})

test("credits whose use is unknown are not a balance", async () => {
  const { provider } = respondWith({ coreInvoice: { prepaidCredits: { val: "-799" } } })
  await expect(provider.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "coreInvoice.prepaidCreditsUsed",
  })
})

test("costs are requested with the times without a zone that xAI accepts", async () => {
  const { provider, requests } = respondWith({ timeSeries: [], limitReached: false })
  await provider.charges({ since: "2026-11-01", until: "2026-11-03T12:00:00Z" }).next()
  const { analyticsRequest } = JSON.parse(requests[0]?.sent ?? "")
  expect(analyticsRequest.timeRange).toEqual({
    startTime: "2026-11-01 00:00:00",
    endTime: "2026-11-03 12:00:00",
    timezone: "Etc/GMT",
  })
  await expect(provider.charges({ since: "soon" }).next()).rejects.toMatchObject({ option: "since" })
})

test("a sum that xAI truncates is not a sum", async () => {
  const { provider } = respondWith({ timeSeries: [], limitReached: true })
  for (const call of [provider.getUsage(), provider.charges().next()])
    await expect(call).rejects.toMatchObject({ name: "UnexpectedResponseError", field: "limitReached" })
})

test("a point of anything but one number breaks the contract", async () => {
  for (const values of [[], [1, 2], ["much"], [null]]) {
    const dataPoints = [{ timestamp: "2026-11-24T00:00:00Z", values }]
    const { provider } = respondWith({ timeSeries: [{ group: [], dataPoints }], limitReached: false })
    await expect(provider.getUsage()).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      field: "timeSeries[0].dataPoints[0].values",
    })
  }
})

test("one sentence means either no credits or a reached limit; only that it is about money is certain", async () => {
  const error =
    "Your team t has either used all available credits or reached its monthly spending limit. Please purchase more credits."
  for (const status of [403, 429]) {
    const read = await createXAI({ apiKey }).readError({ status, body: { code: "x", error } })
    expect(read).toMatchObject({ name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] })
    expect(read).toMatchObject({ aboutMoney: true, retryable: false })
  }
})
