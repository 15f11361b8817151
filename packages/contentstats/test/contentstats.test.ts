import { startMocks } from "@api-balance/mocks"
import { expect, test } from "vitest"
import { createContentStats } from "../src/index.js"

test("the key goes in X-API-Key, without a scheme", async () => {
  let sent: Headers | undefined
  const contentstats = createContentStats({
    apiKey: "cs_live_key",
    fetch: async (_, { headers }) => {
      sent = new Headers(headers)
      return new Response("{}")
    },
  })
  await contentstats.getBalance().catch(() => {})
  expect(sent?.get("x-api-key")).toBe("cs_live_key")
  expect(sent?.has("authorization")).toBe(false)
})

test("pending is subtracted from available", async () => {
  await using mocks = await startMocks({ providers: ["contentstats"] })
  const { apiKey, url: baseUrl } = mocks.contentstats
  expect(await createContentStats({ apiKey, baseUrl }).getBalance()).toEqual({
    buckets: [
      {
        id: "balance",
        available: { value: "11.7", unit: "USD" },
        pending: { value: "0.75", unit: "USD" },
      },
    ],
  })
})

test.each([-0.01, -5, -1e-9])("a pending amount of %d never increases the balance", async (pending) => {
  const body = { balance_usd: 10, uncharged_usage_usd: pending, total_charged_usd: 0, total_snapshots: 0 }
  const contentstats = createContentStats({ apiKey: "key", fetch: async () => Response.json(body) })
  const { buckets } = await contentstats.getBalance()
  expect(buckets[0]?.available).toEqual({ value: "10", unit: "USD" })
})

test.each([
  ["limit", 0],
  ["limit", 101],
  ["platform", "myspace"],
  ["status", "unknown"],
])("a list of videos with %s=%s is refused, with details", async (name, value) => {
  await using mocks = await startMocks({ providers: ["contentstats"] })
  const { apiKey, url } = mocks.contentstats
  const headers = { "X-API-Key": apiKey }
  const response = await fetch(`${url}/videos?${name}=${value}`, { headers })
  expect(response.status).toBe(400)
  expect(response.headers.get("x-ratelimit-limit")).toBe("60")
  expect(await createContentStats({ apiKey }).readError(response)).toMatchObject({
    name: "InvalidRequestError",
    operation: "listVideos",
  })
})

test("every response that the spec documents carries the rate headers", async () => {
  await using mocks = await startMocks({ providers: ["contentstats"] })
  const { apiKey, url } = mocks.contentstats
  for (const example of [
    "healthy",
    "unauthorized",
    "forbidden",
    "not-found",
    "too-many-requests",
    "server-error",
  ]) {
    const headers = { "X-API-Key": apiKey, Prefer: `example=${example}` }
    const response = await fetch(`${url}/videos/cm5abc123def`, { headers })
    expect(response.headers.get("x-ratelimit-reset"), example).toBe("1640995200")
  }
})
