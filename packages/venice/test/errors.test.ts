import { isBillingError, toAmount } from "@api-balance/core"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createVenice } from "../src/index.js"

const venice = createVenice({ apiKey: "VENICE_ADMIN_KEY_0123456789" })
const read = (status: number, body: unknown, headers = {}) => venice.readError({ status, headers, body })

describe("a 402", () => {
  test("that challenges a wallet is not an empty balance", async () => {
    const accepts = [{ scheme: "exact", amount: "5000000" }]
    const error = await read(402, { x402Version: 2, error: "Payment required", accepts })
    expect(error).toMatchObject({ name: "PaymentRequiredError", accepts })
  })

  test("with a challenge that lists no way to pay is still a PaymentRequiredError", async () => {
    const error = await read(402, { x402Version: 2, accepts: [], extensions: { "sign-in-with-x": {} } })
    expect(error).toMatchObject({ name: "PaymentRequiredError", accepts: [] })
  })

  test("of a wallet with a low balance has the remaining amount, and does not report the minimum as a price", async () => {
    const body = { code: "PAYMENT_REQUIRED", currentBalanceUsd: 0.04, minimumBalanceUsd: 0.1 }
    const error = await read(402, body)
    expect(error).toMatchObject({
      name: "InsufficientBalanceError",
      available: { value: "0.04", unit: "USD" },
    })
    expect(error).not.toHaveProperty("required")
    expect(error).not.toHaveProperty("shortfall")
  })

  test.each(["USD", "DIEM"])("of a key that has used up its %s is a spend cap", async (unit) => {
    const error = await read(402, { error: `API key ${unit} spend limit exceeded. There may be money left.` })
    expect(error).toMatchObject({ name: "SpendCapExceededError" })
  })

  test("of an account without money names the page to top up at, without the full stop", async () => {
    const error = await read(402, { error: "Insufficient balance. Visit https://venice.ai/settings/api." })
    expect(error).toMatchObject({
      name: "InsufficientBalanceError",
      topUpUrl: "https://venice.ai/settings/api",
    })
  })

  test("that is a page of HTML claims nothing about money", async () => {
    const error = await read(402, "<html>")
    expect(Object.keys({ ...error })).toEqual(["name", "provider", "status", "expected", "received"])
    expect(error?.name).toBe("UnexpectedResponseError")
  })
})

describe("a 401", () => {
  test("that requires an admin key is a PermissionError", async () => {
    await expect(read(401, { error: "Admin API key required" })).resolves.toMatchObject({
      name: "PermissionError",
    })
  })

  test("that says anything else is about the key itself", async () => {
    await expect(read(401, { error: "Authentication failed" })).resolves.toMatchObject({
      name: "AuthenticationError",
    })
  })
})

describe("a 410", () => {
  const successor = "https://api.venice.ai/api/v1/billing/usage-history"
  const successorLink = '</api/v1/billing/usage-history>; rel="successor-version"'
  const pageLink = '<https://docs.venice.ai/usage>; rel="deprecation"; type="text/html"'

  test.each([
    successorLink,
    `${successorLink}, ${pageLink}`,
    `${pageLink}, ${successorLink}`,
    `<${successor}>; title=new; REL=Successor-Version`,
  ])("names the successor of %s", async (link) => {
    const error = await read(410, { error: "Gone" }, { link })
    expect(error).toMatchObject({ name: "BillingUnavailableError", successor })
    expect(error?.message).toContain(`Use ${successor}.`)
  })

  test.each([undefined, pageLink, "<>; rel=successor-version", "<http://>; rel=successor-version"])(
    "has no successor by %s",
    async (link) => {
      const error = await read(410, { error: "Gone" }, { link })
      expect(error?.name).toBe("BillingUnavailableError")
      expect(error).not.toHaveProperty("successor")
    },
  )
})

test("the reason is the sentence, in any shape of body", async () => {
  for (const body of [
    { error: "a sentence" },
    { error: { message: "a sentence", code: "context_length_exceeded" } },
    { error: "A_CODE", message: "a sentence" },
    { error: "a sentence", details: "more", issues: [] },
  ])
    await expect(read(400, body)).resolves.toMatchObject({
      name: "InvalidRequestError",
      message: expect.stringContaining('The provider says: "a sentence"'),
    })
})

const anything = fc.jsonValue()
const prose = fc.constantFrom(
  "API key USD spend limit exceeded",
  "Admin API key required",
  "Insufficient USD or Diem balance. Visit https://venice.ai/settings/api to add credits.",
  "Payment required",
)
const body = fc.oneof(
  anything,
  fc.string(),
  fc.record(
    {
      error: fc.oneof(prose, anything),
      message: anything,
      code: anything,
      x402Version: anything,
      accepts: fc.oneof(fc.array(anything), anything),
      currentBalanceUsd: fc.oneof(fc.double(), fc.constantFrom("0.04", "-1", "1e3", "4 USD"), anything),
      minimumBalanceUsd: fc.oneof(fc.double(), anything),
      details: anything,
    },
    { requiredKeys: [] },
  ),
)
const headers = fc.record(
  { link: fc.oneof(fc.string(), fc.constantFrom("</x>; rel=successor-version", "<>; rel=")) },
  { requiredKeys: [] },
)
const status = fc.oneof(
  fc.constantFrom(400, 401, 402, 403, 410, 429, 500),
  fc.integer({ min: 100, max: 599 }),
)

test("no body of any shape makes readError throw, or claim a missing fact", async () => {
  await fc.assert(
    fc.asyncProperty(status, body, headers, async (status, sent, headers) => {
      const error = await read(status, typeof sent === "string" ? sent : JSON.stringify(sent), headers)
      expect(isBillingError(error)).toBe(status < 200 || status >= 300)

      const { available, required, shortfall, topUpUrl, accepts, successor } = { ...error } as Claims
      const stated = (typeof sent === "string" ? {} : (JSON.parse(JSON.stringify(sent)) ?? {})) as Claims
      if (available) expect(available).toEqual(toAmount(stated.currentBalanceUsd as string, "USD"))
      expect([required, shortfall]).toEqual([undefined, undefined])
      if (topUpUrl) expect(stated.error).toContain(topUpUrl)
      // Its content is bounded and made printable.
      expect(Array.isArray(accepts)).toBe(error?.name === "PaymentRequiredError")
      if (Array.isArray(accepts)) expect(accepts).toHaveLength((stated.accepts as unknown[]).length)
      if (successor) expect(headers.link).toContain("successor-version")
    }),
    { numRuns: 1000 },
  )
})

type Claims = Record<string, unknown>
