import { type ErrorName, isBillingError } from "@api-balance/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createShortGenius } from "../src/index.js"

const shortgenius = createShortGenius({ apiKey: "sg-key" })
const unsaid = maybe(
  "InsufficientBalanceError",
  "BalanceHeldError",
  "SpendCapExceededError",
  "PaymentRequiredError",
)
const page = {
  name: "UnexpectedResponseError",
  expected: "an error of the provider",
  received: "a page of HTML with status 402",
}

test.each<[status: number, body: unknown, error: object]>([
  [402, undefined, unsaid],
  [402, "", unsaid],
  [402, "<html><body>402 Payment Required: 2 credits</body></html>", page],
  [402, [], unsaid],
  [402, null, unsaid],
  [402, 402, unsaid],
  [402, { message: null }, unsaid],
  [402, { message: 402 }, unsaid],
  [402, { message: "You have 1,234 credits, 2,000 are needed" }, { name: "InsufficientBalanceError" }],
  [402, { balance: { credits: 2 }, available: 2, required: 10 }, unsaid],
  [400, { message: "Insufficient credits" }, { name: "InsufficientBalanceError" }],
  [400, '{"message":"INSUFFICIENT CREDITS"}', { name: "InsufficientBalanceError" }],
  [400, { message: "You have insufficient video credits left" }, { name: "InsufficientBalanceError" }],
  [400, { message: "Not enough credits: 1,234 needed" }, { name: "InsufficientBalanceError" }],
  [400, undefined, { name: "InvalidRequestError" }],
  [400, "Insufficient credits", maybe("InsufficientBalanceError", "InvalidRequestError")],
  [
    400,
    "<html><body>Insufficient credits</body></html>",
    maybe("InsufficientBalanceError", "InvalidRequestError"),
  ],
  [
    400,
    ["Insufficient credits"],
    maybe("InvalidRequestError", "InsufficientBalanceError", "SpendCapExceededError"),
  ],
  [
    400,
    { message: ["Insufficient credits"] },
    maybe("InvalidRequestError", "InsufficientBalanceError", "SpendCapExceededError"),
  ],
  [400, { message: null }, { name: "InvalidRequestError" }],
  [400, { message: 402 }, { name: "InvalidRequestError" }],
  [400, { message: "Scene 402 is empty" }, { name: "InvalidRequestError" }],
  [
    400,
    { message: "Insufficient length of script. Credits: the author" },
    maybe("InvalidRequestError", "InsufficientBalanceError", "SpendCapExceededError"),
  ],
  [400, { message: "Insufficiently credited" }, { name: "InvalidRequestError" }],
  [404, { message: "Insufficient credits" }, maybe("InsufficientBalanceError", "InvalidRequestError")],
  [500, { message: "402 Insufficient credits" }, maybe("InsufficientBalanceError", "ServerError")],
])(
  "%i with the body %j is no more certain than status and words are, without an amount",
  async (status, body, error) => {
    expect({ ...(await shortgenius.readError({ status, body })) }).toEqual({
      provider: "shortgenius",
      status,
      ...error,
    })
  },
)

test("no body makes readError throw, or claim an amount", async () => {
  const message = fc.oneof(
    fc
      .tuple(fc.constantFrom("insufficient", "not enough"), fc.string(), fc.nat())
      .map((parts) => parts.join(" ")),
    fc.anything(),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(400, 402, 404, 500),
      fc.oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        fc.json(),
        fc.string(),
        fc.record({ message, available: fc.nat(), required: fc.nat(), shortfall: fc.nat() }),
      ),
      async (status, body) => {
        const error = await shortgenius.readError({ status, body })
        expect(isBillingError(error)).toBe(true)
        for (const figure of ["available", "required", "shortfall"]) expect(error).not.toHaveProperty(figure)
      },
    ),
  )
})

test("a body crafted to slow down the search is read at once", async () => {
  const start = performance.now()
  await shortgenius.readError({ status: 400, body: { message: "insufficient ".repeat(150_000) } })
  expect(performance.now() - start).toBeLessThan(1000)
})

function maybe(name: ErrorName, ...maybe: ErrorName[]) {
  return { name, maybe }
}
