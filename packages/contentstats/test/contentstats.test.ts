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

test("pending is taken off available", async () => {
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

test.each([
  [
    { balance: "0.50", estimated_cost: 2.52 },
    { available: "0.5", required: "2.52" },
  ],
  [{ balance: null, estimated_cost: "a lot", required: {} }, {}],
  [{ required: 2.02 }, { shortfall: "2.02" }],
])("only what %j tells is in the error", async (body, told) => {
  const error = await createContentStats({ apiKey: "cs_live_key" }).readError({ status: 402, body })
  const figures = Object.fromEntries(
    Object.entries(error ?? {}).flatMap(([name, value]) =>
      typeof value === "object" && "value" in value ? [[name, value.value]] : [],
    ),
  )
  expect(figures).toEqual(told)
})
