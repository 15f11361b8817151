import { startMocks } from "@api-balance/mocks"
import { expect, test } from "vitest"
import { createVendo } from "../src/index.js"

const vendo = createVendo({ apiKey: "vendo_sk_sample" })

test("without a key there is no billing, and the error names the variable", async () => {
  for (const call of [createVendo().getBalance(), createVendo().getUsage(), createVendo().getSpendCaps()])
    await expect(call).rejects.toMatchObject({
      name: "BillingUnavailableError",
      provider: "vendo",
      message: expect.stringContaining("VENDO_API_KEY"),
    })
})

test("the header takes precedence over the body and the status", async () => {
  const error = await vendo.readError({
    status: 429,
    headers: { "Vendo-Error-Code": "balance_exhausted" },
    body: { error: { code: "spend_cap_daily", message: "?" } },
  })
  expect(error?.name).toBe("InsufficientBalanceError")
})

test("the code in the body counts if there is no header, and so does its waiting time", async () => {
  const before = Date.now()
  const error = await vendo.readError({
    status: 429,
    body: { error: { code: "spend_cap_monthly", message: "Monthly spend cap reached", retry_after: 60 } },
  })
  expect(error).toMatchObject({ name: "SpendCapExceededError", spendCap: "monthly", retryable: false })
  const resetsAt = error?.name === "SpendCapExceededError" ? Date.parse(error.resetsAt ?? "") : 0
  expect(resetsAt - before).toBeGreaterThanOrEqual(60_000)
  expect(resetsAt - Date.now()).toBeLessThanOrEqual(60_000)
})

test.each([-1, "60", null])("a waiting time of %j is ignored", async (retry_after) => {
  const error = await vendo.readError({
    status: 429,
    body: { error: { code: "spend_cap_daily", retry_after } },
  })
  expect(error?.name).toBe("SpendCapExceededError")
  expect(error).not.toHaveProperty("resetsAt")
})

test.each([
  [402, { error: { code: "brand_new" } }, "InsufficientBalanceError"],
  [402, { code: "BRAND_NEW", message: "?" }, "InsufficientBalanceError"],
  [403, { error: "brand_new" }, "PermissionError"],
  [429, { error: { code: "brand_new" } }, "RateLimitError"],
  [503, { error: { code: "brand_new" } }, "ServerError"],
])("an unknown code leaves the error to the status: %i %j", async (status, body, name) => {
  const headers = { "vendo-error-code": "brand_new" }
  for (const response of [
    { status, body },
    { status, headers },
    { status, headers, body },
  ])
    expect((await vendo.readError(response))?.name).toBe(name)
})

test("an unknown code in the header hides the one in the body; an empty header hides nothing", async () => {
  const body = { error: { code: "spend_cap_daily", message: "?" } }
  const read = async (code: string) =>
    (await vendo.readError({ status: 429, headers: { "vendo-error-code": code }, body }))?.name
  expect(await read("brand_new")).toBe("RateLimitError")
  expect(await read("")).toBe("SpendCapExceededError")
})

test.each([
  ["a code in `error`", { error: { code: "spend_cap_daily", message: "why" } }],
  ["a flat code", { code: "spend_cap_daily", message: "why" }],
])("%s takes precedence over the status, whichever of the two documented ones it has", async (_, body) => {
  for (const status of [402, 429])
    expect(await vendo.readError({ status, body })).toMatchObject({
      name: "SpendCapExceededError",
      spendCap: "daily",
      message: expect.stringContaining('The provider says: "why"'),
    })
})

test.each([
  [{ error: { code: "some_code", message: "why" } }, "why"],
  [{ error: { message: "why" } }, "why"],
  [{ message: "why", code: "SOME_CODE" }, "why"],
  [{ message: "why" }, "why"],
  [{ error: "some_code" }, "some_code"],
])("the provider's words are found in %j", async (body, reason) => {
  expect((await vendo.readError({ status: 500, body }))?.message).toContain(`The provider says: "${reason}"`)
})

test("only a flat error has the balance, and only the remaining amount", async () => {
  const body = { message: "Add credits", code: "INSUFFICIENT_CREDITS", balance_usd: -0.35 }
  const error = await vendo.readError({ status: 402, body })
  expect(error).toMatchObject({ available: { value: "-0.35", unit: "USD" } })
  expect(error).not.toHaveProperty("required")
  expect(error).not.toHaveProperty("shortfall")
})

test("an endpoint of the dashboard is not sent the key", async () => {
  let sent: Headers | undefined
  const client = createVendo({
    apiKey: "vendo_sk_sample",
    fetch: async (_, init) => {
      sent = new Headers(init?.headers)
      return Response.json({ deploymentId: "dpl_1" }, { status: 201 })
    },
  }).client
  await client.POST("/api/deploy", { body: { toolSlug: "hermes", tenantSlug: "acme" } })
  expect(sent?.has("authorization")).toBe(false)
})

test("an amount of micros that is not an integer breaks the contract", async () => {
  const lying = createVendo({
    apiKey: "vendo_sk_sample",
    fetch: async () =>
      Response.json({ credits_remaining_micros: 0.5, currency: "USD", top_up_url: "https://vendo.run" }),
  })
  await expect(lying.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "credits_remaining_micros",
    expected: "an integer",
  })
})

test.each([
  ["POST", "/api/deploy", { toolSlug: "hermes", tenantSlug: "acme" }, 201],
  ["PATCH", "/api/apps/00000000-0000-0000-0000-000000000000", { spend_cap_daily: "5.00" }, 200],
  ["PATCH", "/api/apps/00000000-0000-0000-0000-000000000000", { spend_cap_monthly: null }, 200],
  ["PATCH", "/api/apps/00000000-0000-0000-0000-000000000000", { spend_cap_daily: -1 }, 400],
  ["PATCH", "/api/apps/00000000-0000-0000-0000-000000000000", { spend_cap_daily: "five" }, 400],
])(
  "the mock's %s %s requires a session, and responds to %j with %i",
  async (method, path, change, status) => {
    await using mocks = await startMocks({ providers: ["vendo"] })
    const { url, apiKey } = mocks.vendo
    const send = async (headers: Record<string, string>) => {
      const body = JSON.stringify(change)
      const init = { method, body, headers: { "Content-Type": "application/json", ...headers } }
      return (await fetch(url + path, init)).status
    }
    expect(await send({ Authorization: `Bearer ${apiKey}` })).toBe(401)
    expect(await send({ Cookie: "any=1" })).toBe(status)
  },
)

test.each(["EUR", "", 5])(
  "a balance in %j is refused: its spend caps would be in another unit",
  async (currency) => {
    const vendo = createVendo({
      apiKey: "vendo_sk_sample",
      fetch: async () =>
        Response.json({ credits_remaining_micros: 5, currency, top_up_url: "https://vendo.run" }),
    })
    await expect(vendo.getBalance()).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      field: "currency",
    })
  },
)

test("the unit is written one way, and a top-up URL is an https URL or absent", async () => {
  const vendo = createVendo({
    apiKey: "vendo_sk_sample",
    fetch: async () =>
      Response.json({ credits_remaining_micros: 5, currency: "usd", top_up_url: "javascript:alert(1)" }),
  })
  expect(await vendo.getBalance()).toEqual({
    buckets: [{ id: "balance", available: { value: "0.000005", unit: "USD" } }],
  })
})
