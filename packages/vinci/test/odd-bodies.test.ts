import { isBillingError, toDecimal } from "@api-balance/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createVinci } from "../src/index.js"

const vinci = createVinci({ apiKey: "sk-key" })
const insufficient = "InsufficientBalanceError"
const page = {
  name: "UnexpectedResponseError",
  expected: "an error of the provider",
  received: "a page of HTML with status 402",
}

test.each<[status: number, body: unknown, error: object]>([
  [402, undefined, { name: insufficient }],
  [402, "", { name: insufficient }],
  [402, "<html><body>402 Payment Required: balance $1.25</body></html>", page],
  [402, [], { name: insufficient }],
  [402, null, { name: insufficient }],
  [402, 402, { name: insufficient }],
  [402, { detail: 402 }, { name: insufficient }],
  [402, { detail: null }, { name: insufficient }],
  [402, { detail: { message: "other" } }, { name: insufficient }],
  [402, { detail: ["Current balance: $1.25, required: $2.50"] }, { name: insufficient }],
  [402, { detail: "Insufficient balance" }, { name: insufficient }],
  [402, { detail: "Current balance: $1.25" }, { name: insufficient }],
  [402, { detail: "balance: €1.25, required: €2.50" }, { name: insufficient }],
  [402, { detail: "balance: $, required: $" }, { name: insufficient }],
  [402, { detail: "balance: $1.25, required: $2.500,00" }, { name: insufficient }],
  [402, { detail: "balance: $1.25, required: $2,50" }, { name: insufficient }],
  [402, { detail: "balance: $1.25, required: $2.5.0" }, { name: insufficient }],
  [402, { detail: "balance: $1.25, required: $2..5" }, { name: insufficient }],
  [402, { detail: "balance: $1.25, required: $2e-7" }, { name: insufficient }],
  [402, { detail: "balance: $-1.25, required: $2.50" }, { name: insufficient }],
  [402, '{"detail":"balance: $1.25, required: $2.50"}', reported("1.25", "2.5")],
  [402, { detail: "balance: $1,234.56, required: $2,000.00" }, reported("1234.56", "2000")],
  [402, { detail: "balance: $1234567, required: $1,234,567.80." }, reported("1234567", "1234567.8")],
  [402, { detail: "balance: $0.0001, required: $10" }, reported("0.0001", "10")],
  [
    400,
    { detail: "Room 402 has insufficient balance" },
    { name: "InsufficientBalanceError", maybe: ["InvalidRequestError"] },
  ],
  [
    400,
    { detail: "balance: $1.25, required: $2.50" },
    { name: "InvalidRequestError", maybe: ["InsufficientBalanceError", "SpendCapExceededError"] },
  ],
  [
    500,
    { detail: "Error 402: Insufficient balance" },
    { name: "InsufficientBalanceError", maybe: ["ServerError"] },
  ],
  [429, "402", { name: "RateLimitError", maybe: ["InsufficientBalanceError", "SpendCapExceededError"] }],
  [
    401,
    ["Insufficient balance"],
    { name: "AuthenticationError", maybe: ["InsufficientBalanceError", "SpendCapExceededError"] },
  ],
  [422, { detail: [{ loc: 1, msg: 2 }, null] }, { name: "InvalidRequestError" }],
])(
  "%i with the body %j is no more certain than status and words are, without an unreported amount",
  async (status, body, error) => {
    expect({ ...(await vinci.readError({ status, body })) }).toEqual({ provider: "vinci", status, ...error })
  },
)

const figure = fc.oneof(
  fc.stringMatching(/^[$€-]?[\d.,]{0,9}[a-z]?$/),
  fc.double().map(String),
  fc.nat().map((cents) => (cents / 100).toLocaleString("en-US")),
)
const prose = fc
  .tuple(figure, figure)
  .map(([a, b]) => `Insufficient balance. Current balance: $${a}, required: $${b}`)

test("no body makes readError throw, or claim an amount that its prose does not state", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(400, 402, 402, 402, 422, 500),
      fc.oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        fc.json(),
        fc.string(),
        fc.record({ detail: fc.oneof(prose, fc.anything()) }),
      ),
      async (status, body) => {
        const error = await vinci.readError({ status, body })
        expect(isBillingError(error)).toBe(true)
        const claimed = JSON.parse(JSON.stringify(error))
        expect(claimed.shortfall).toBeUndefined()
        for (const amount of [claimed.available, claimed.required])
          if (amount) expect(findTold(body)).toContain(amount.value)
      },
    ),
  )
})

test("any two amounts in the documented words are read to the last digit", async () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 12n })
  await fc.assert(
    fc.asyncProperty(cents, cents, fc.boolean(), async (available, required, useGrouping) => {
      const [a, b] = [toDollars(available, useGrouping), toDollars(required, useGrouping)]
      const detail = `Insufficient balance. Current balance: $${a}, required: $${b}`
      expect(await vinci.readError({ status: 402, body: { detail } })).toMatchObject(
        reported(toDecimal(toDollars(available, false)), toDecimal(toDollars(required, false))),
      )
    }),
  )
})

function toDollars(cents: bigint, useGrouping: boolean): string {
  const dollars = (cents / 100n).toLocaleString("en-US", { useGrouping })
  return `${dollars}.${String(cents % 100n).padStart(2, "0")}`
}

function reported(available: string, required: string) {
  return {
    name: insufficient,
    available: { value: available, unit: "USD" },
    required: { value: required, unit: "USD" },
  }
}

/** Every well-written number of dollars in the prose of a body. */
function findTold(body: unknown): string[] {
  const { detail } = (typeof body === "string" ? JSON.parse(body) : body) as { detail: string }
  return [...detail.matchAll(/\$([\w.,]+)/g)]
    .map(([, text = ""]) => text.replace(/[.,]+$/, ""))
    .filter((text) => /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text))
    .map((text) => toDecimal(text.replaceAll(",", "")))
}
