import { isBillingError } from "@api-balance/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createShortGenius } from "../src/index.js"

const shortgenius = createShortGenius({ apiKey: "sg-key" })

test.each([
  [402, undefined, "InsufficientBalanceError"],
  [402, "", "InsufficientBalanceError"],
  [402, "<html><body>402 Payment Required: 2 credits</body></html>", "InsufficientBalanceError"],
  [402, [], "InsufficientBalanceError"],
  [402, null, "InsufficientBalanceError"],
  [402, 402, "InsufficientBalanceError"],
  [402, { message: null }, "InsufficientBalanceError"],
  [402, { message: 402 }, "InsufficientBalanceError"],
  [402, { message: "You have 1,234 credits, 2,000 are needed" }, "InsufficientBalanceError"],
  [402, { balance: { credits: 2 }, available: 2, required: 10 }, "InsufficientBalanceError"],
  [400, { message: "Insufficient credits" }, "InsufficientBalanceError"],
  [400, '{"message":"INSUFFICIENT CREDITS"}', "InsufficientBalanceError"],
  [400, { message: "You have insufficient video credits left" }, "InsufficientBalanceError"],
  [400, { message: "Not enough credits: 1,234 needed" }, "InsufficientBalanceError"],
  [400, undefined, "InvalidRequestError"],
  [400, "Insufficient credits", "InvalidRequestError"],
  [400, "<html><body>Insufficient credits</body></html>", "InvalidRequestError"],
  [400, ["Insufficient credits"], "InvalidRequestError"],
  [400, { message: ["Insufficient credits"] }, "InvalidRequestError"],
  [400, { message: null }, "InvalidRequestError"],
  [400, { message: 402 }, "InvalidRequestError"],
  [400, { message: "Scene 402 is empty" }, "InvalidRequestError"],
  [400, { message: "Insufficient length of script. Credits: the author" }, "InvalidRequestError"],
  [400, { message: "Insufficiently credited" }, "InvalidRequestError"],
  [404, { message: "Insufficient credits" }, "InvalidRequestError"],
  [500, { message: "402 Insufficient credits" }, "ServerError"],
])("%i with the body %j is a %s, with no amount", async (status, body, name) => {
  expect({ ...(await shortgenius.readError({ status, body })) }).toEqual({
    provider: "shortgenius",
    status,
    name,
  })
})

test("no body whatsoever makes it throw, or claim an amount", async () => {
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

test("a body made to keep the search busy is read at once", async () => {
  const start = performance.now()
  await shortgenius.readError({ status: 400, body: { message: "insufficient ".repeat(150_000) } })
  expect(performance.now() - start).toBeLessThan(1000)
})
