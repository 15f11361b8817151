import { isBillingError, toDecimal } from "@api-balance/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createContentStats } from "../src/index.js"

const contentstats = createContentStats({ apiKey: "cs_live_key" })
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
  [402, "<html><body>402 Payment Required: balance 0.50</body></html>", page],
  [402, [], insufficient],
  [402, [{ balance: 0.5 }], insufficient],
  [402, null, insufficient],
  [402, 0.5, insufficient],
  [402, { error: 402 }, insufficient],
  [402, { error: "Insufficient balance: 0.50 of 2.52" }, insufficient],
  [402, { balance: null, estimated_cost: "a lot", required: {} }, insufficient],
  [402, { balance: "1,234.56", estimated_cost: "1 000", required: "2.000,00" }, insufficient],
  [402, { balance: true, estimated_cost: [2.52], required: "" }, insufficient],
  [402, { balance: 2 ** 53, estimated_cost: " 2.52", required: "0x10" }, insufficient],
  [402, { error: { balance: 0.5, required: 2.02 } }, insufficient],
  [402, '{"balance":0.50,"estimated_cost":2.52}', reported({ available: "0.5", required: "2.52" })],
  [402, { balance: "0.50", estimated_cost: 2.52 }, reported({ available: "0.5", required: "2.52" })],
  [402, { balance: -0.15, required: 2.67 }, reported({ available: "-0.15", shortfall: "2.67" })],
  [402, { balance: 0 }, reported({ available: "0" })],
  [402, { required: 1e-7 }, reported({ shortfall: "0.0000001" })],
  [
    400,
    { error: "Video 402 has insufficient balance", balance: 0.5 },
    { name: "InsufficientBalanceError", maybe: ["InvalidRequestError"] },
  ],
  [400, { error: "Invalid request", details: "video_link" }, { name: "InvalidRequestError" }],
  [400, { details: [null, 402, { field: 1 }] }, { name: "InvalidRequestError" }],
  [404, "402", { name: "InvalidRequestError" }],
  [429, { error: "Rate limit exceeded", limit: "60", reset: "soon" }, { name: "RateLimitError" }],
  [
    500,
    { error: "402 Insufficient balance", balance: 0 },
    { name: "InsufficientBalanceError", maybe: ["ServerError"] },
  ],
])(
  "%i with the body %j is no more certain than status and words are, without an unreported amount",
  async (status, body, error) => {
    expect({ ...(await contentstats.readError({ status, body })) }).toEqual({
      provider: "contentstats",
      status,
      ...error,
    })
  },
)

test("no body makes readError throw, or claim an unreported amount", async () => {
  const value = fc.oneof(fc.anything(), fc.double(), fc.stringMatching(/^-?[\d.,e]{0,9}$/))
  const likely = { balance: value, estimated_cost: value, required: value }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(400, 402, 402, 402, 404, 500),
      fc.oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        fc.json(),
        fc.string(),
        fc.record(likely, { requiredKeys: [] }),
      ),
      async (status, body) => {
        const error = await contentstats.readError({ status, body })
        expect(isBillingError(error)).toBe(true)
        const claimed = JSON.parse(JSON.stringify(error))
        for (const [figure, field] of [
          ["available", "balance"],
          ["required", "estimated_cost"],
          ["shortfall", "required"],
        ] as const)
          if (claimed[figure])
            expect(claimed[figure]).toEqual(usd(toDecimal(findTold(body)[field] as number)))
      },
    ),
  )
})

test("the first of several details is in the message", async () => {
  const details = [{ field: "video_link", message: "Invalid URL format" }, { field: "duration_days" }]
  const error = await contentstats.readError({ status: 400, body: { error: "Invalid request", details } })
  expect(error?.message).toContain('The provider says: "Invalid request: video_link: Invalid URL format"')
})

function reported(figures: Record<string, string>) {
  return {
    ...insufficient,
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, usd(value)])),
  }
}

function findTold(body: unknown): Record<string, unknown> {
  return JSON.parse(typeof body === "string" ? body : JSON.stringify(body))
}
