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

test("the header names the error before the body and the status do", async () => {
  const error = await vendo.readError({
    status: 429,
    headers: { "Vendo-Error-Code": "balance_exhausted" },
    body: { error: { code: "spend_cap_daily", message: "?" } },
  })
  expect(error?.name).toBe("InsufficientBalanceError")
})

test("the code in the body counts where there is no header, and so does its waiting time", async () => {
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

test.each([-1, 1e300, "60", null])("a waiting time of %j is none", async (retry_after) => {
  const error = await vendo.readError({
    status: 429,
    body: { error: { code: "spend_cap_daily", retry_after } },
  })
  expect(error?.name).toBe("SpendCapExceededError")
  expect(error).not.toHaveProperty("resetsAt")
})

test("an unknown code leaves the error to the status", async () => {
  const error = await vendo.readError({ status: 402, headers: { "vendo-error-code": "brand_new" } })
  expect(error?.name).toBe("InsufficientBalanceError")
})

test.each([{ error: { message: "why" } }, { message: "why" }, { error: "why" }])(
  "the provider's words are found in %j",
  async (body) => {
    expect((await vendo.readError({ status: 500, body }))?.message).toContain('The provider says: "why"')
  },
)

test("an amount of micros that is no safe integer breaks the contract", async () => {
  const lying = createVendo({
    apiKey: "vendo_sk_sample",
    fetch: async () =>
      Response.json({ credits_remaining_micros: 0.5, currency: "USD", top_up_url: "https://vendo.run" }),
  })
  await expect(lying.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "credits_remaining_micros",
    expected: "a safe integer",
  })
})
