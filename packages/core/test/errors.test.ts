import { expect, test } from "vitest"
import { BillingError, InsufficientBalanceError, isBillingError, toAmount } from "../src/index.js"

const error = new InsufficientBalanceError({
  provider: "vinci",
  account: "team-a",
  operation: "generateTextToVideo",
  status: 402,
  available: toAmount("1.25", "USD"),
  required: toAmount("2.5", "USD"),
})

test("an error says who, where, what and what to do", () => {
  expect(error.message).toBe(
    "vinci (team-a) generateTextToVideo: the balance does not cover the call (available 1.25 USD, required 2.50 USD). Top up; a retry cannot help.",
  )
})

test("what was not told is absent from an error, not undefined", () => {
  expect(error).toBeInstanceOf(BillingError)
  expect(error).toHaveProperty("available")
  expect(Object.hasOwn(error, "shortfall")).toBe(false)
  expect(Object.hasOwn(error, "topUpUrl")).toBe(false)
})

test("the JSON of an error has its facts and its message, and no stack", () => {
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "InsufficientBalanceError",
    message: error.message,
    retryable: false,
    provider: "vinci",
    account: "team-a",
    operation: "generateTextToVideo",
    status: 402,
    available: { value: "1.25", unit: "USD" },
    required: { value: "2.5", unit: "USD" },
  })
})

test("isBillingError knows the errors of another copy of this package, and nothing else", () => {
  class Foreign extends Error {}
  Object.defineProperty(Foreign.prototype, Symbol.for("api-balance.BillingError"), { value: true })
  expect(isBillingError(new Foreign())).toBe(true)
  expect(isBillingError(error)).toBe(true)
  for (const other of [new Error("x"), null, undefined, "BillingError", { name: "ServerError" }])
    expect(isBillingError(other)).toBe(false)
})

test("the name narrows the type", () => {
  const caught: unknown = error
  if (!isBillingError(caught)) throw caught
  switch (caught.name) {
    case "InsufficientBalanceError":
      expect(caught.required?.value).toBe("2.5")
      break
    default:
      throw caught
  }
})
