import { isBillingError, toDecimal } from "@api-balance/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createVendo } from "../src/index.js"

const vendo = createVendo({ apiKey: "vendo_sk_sample" })
const insufficient = { name: "InsufficientBalanceError" }
const page = {
  name: "UnexpectedResponseError",
  expected: "an error of the provider",
  received: "a page of HTML with status 402",
}
const usd = (value: string) => ({ value, unit: "USD" })

test.each<[status: number, body: unknown, error: object]>([
  [402, undefined, insufficient],
  [402, "", insufficient],
  [402, "<html><body>402 Payment Required: $0.50</body></html>", page],
  [402, [], insufficient],
  [402, null, insufficient],
  [402, 402, insufficient],
  [402, { error: 402 }, insufficient],
  [402, { error: null, message: null, code: null }, insufficient],
  [402, { error: { code: 402, message: ["Insufficient credits"] } }, insufficient],
  [402, { error: ["balance_exhausted"] }, insufficient],
  [402, { message: "Balance $1,234.56 is below $2,000.00", code: "INSUFFICIENT_CREDITS" }, insufficient],
  [402, { message: "?", code: "INSUFFICIENT_CREDITS", balance_usd: "1,234.56" }, insufficient],
  [402, { message: "?", code: "INSUFFICIENT_CREDITS", balance_usd: null }, insufficient],
  [402, { message: "?", code: "BILLING_NOT_SETUP" }, insufficient],
  [402, '{"code":"INSUFFICIENT_CREDITS","balance_usd":0}', { ...insufficient, available: usd("0") }],
  [402, { balance_usd: -0.35 }, { ...insufficient, available: usd("-0.35") }],
  [400, { error: "balance_exhausted" }, { name: "InsufficientBalanceError", maybe: ["InvalidRequestError"] }],
  [
    400,
    { error: { message: "Model 402 has insufficient credits" } },
    { name: "InsufficientBalanceError", maybe: ["InvalidRequestError"] },
  ],
  [401, "402", { name: "AuthenticationError" }],
  [429, { error: "spend_cap_daily" }, { name: "RateLimitError" }],
  [
    429,
    { error: { code: ["spend_cap_daily"], retry_after: "30" } },
    { name: "RateLimitError", maybe: ["InsufficientBalanceError", "SpendCapExceededError"] },
  ],
  [429, { error: { retry_after: 1e12 } }, { name: "RateLimitError", retryAfter: 1e9 }],
  [
    500,
    { message: "402 Insufficient credits", balance_usd: 0 },
    { name: "InsufficientBalanceError", maybe: ["ServerError"] },
  ],
])(
  "%i with the body %j is no more certain than status and words are, without an unreported amount",
  async (status, body, error) => {
    expect({ ...(await vendo.readError({ status, body })) }).toEqual({ provider: "vendo", status, ...error })
  },
)

test("no body and no code makes readError throw, or claim an unreported amount", async () => {
  const known = fc.constantFrom(
    "balance_exhausted",
    "spend_cap_daily",
    "spend_cap_monthly",
    "INSUFFICIENT_CREDITS",
  )
  const code = fc.oneof(known, fc.anything())
  const balance_usd = fc.oneof(fc.double(), fc.stringMatching(/^-?[\d.,e]{0,9}$/), fc.anything())
  const error = fc.oneof(
    fc.record({ code, message: fc.anything(), retry_after: fc.anything() }),
    fc.anything(),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(400, 402, 402, 429, 500),
      fc.dictionary(fc.constantFrom("Vendo-Error-Code", "Retry-After"), fc.oneof(known, fc.string())),
      fc.oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        fc.json(),
        fc.string(),
        fc.record({ error, code, message: fc.anything(), balance_usd }, { requiredKeys: [] }),
      ),
      async (status, headers, body) => {
        const read = await vendo.readError({ status, headers, body })
        expect(isBillingError(read)).toBe(true)
        const claimed = JSON.parse(JSON.stringify(read))
        expect([claimed.required, claimed.shortfall]).toEqual([undefined, undefined])
        if (claimed.available) expect(claimed.available).toEqual(usd(toDecimal(findTold(body).balance_usd)))
      },
    ),
  )
})

function findTold(body: unknown): { balance_usd: number } {
  return JSON.parse(typeof body === "string" ? body : JSON.stringify(body))
}
