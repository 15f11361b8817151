import { describe, expect, test } from "vitest"
import * as core from "../src/index.js"
import {
  BillingError,
  ConnectionError,
  type ErrorFacts,
  type ErrorName,
  InsufficientBalanceError,
  InvalidOptionError,
  isBillingError,
  RateLimitError,
  RedirectError,
  SpendCapExceededError,
  toAmount,
  UnexpectedResponseError,
} from "../src/index.js"

const error = new InsufficientBalanceError({
  provider: "vinci",
  account: "team-a",
  operation: "generateTextToVideo",
  status: 402,
  available: toAmount("1.25", "USD"),
  required: toAmount("2.5", "USD"),
})

test("an error states the account, the operation, the problem and the remedy", () => {
  expect(error.message).toBe(
    "vinci (team-a) generateTextToVideo: the balance does not cover the call (available 1.25 USD, required 2.50 USD). Top up; a retry cannot help.",
  )
})

test("the base is called as its class, and only whole names say that an error may pass by itself", () => {
  expect(new BillingError("it.").name).toBe("BillingError")
  for (const name of ["NoServerError", "ServerErrors", "NoBalanceHeldError", "BalanceHeldErrors"]) {
    const { aboutMoney, retryable, elsewhere } = Object.assign(new BillingError("it."), { name })
    expect([aboutMoney, retryable, elsewhere]).toEqual([false, false, false])
  }
})

test("an unreported fact is absent from an error, not undefined", () => {
  expect(error).toBeInstanceOf(BillingError)
  expect(error).toHaveProperty("available")
  expect(Object.hasOwn(error, "shortfall")).toBe(false)
  expect(Object.hasOwn(error, "topUpUrl")).toBe(false)
})

test("the JSON of an error has its facts and its message, and no stack", () => {
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "InsufficientBalanceError",
    message: error.message,
    aboutMoney: true,
    retryable: false,
    elsewhere: true,
    provider: "vinci",
    account: "team-a",
    operation: "generateTextToVideo",
    status: 402,
    available: { value: "1.25", unit: "USD" },
    required: { value: "2.5", unit: "USD" },
  })
})

test("isBillingError recognizes the errors of another copy of this package, and nothing else", () => {
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

const make = (name: string, facts: ErrorFacts): BillingError =>
  Reflect.construct(
    Reflect.get(core, name),
    name.includes("Held") || name.includes("Auth") ? ["advice", facts] : [facts],
  )

/** Every class, and what it answers: is it about money, may a retry help, would another key or provider help? */
const answers: Record<ErrorName, [aboutMoney: boolean, retryable: boolean, elsewhere: boolean]> = {
  InsufficientBalanceError: [true, false, true],
  BalanceHeldError: [true, true, true],
  SpendCapExceededError: [true, false, true],
  PaymentRequiredError: [true, false, true],
  RateLimitError: [false, true, true],
  ServerError: [false, true, true],
  ConnectionError: [false, true, true],
  TimeoutError: [false, true, true],
  AuthenticationError: [false, false, true],
  PermissionError: [false, false, true],
  MissingApiKeyError: [false, false, true],
  BillingUnavailableError: [false, false, true],
  LedgerError: [false, true, false],
  InvalidRequestError: [false, false, false],
  InvalidOptionError: [false, false, false],
  RedirectError: [false, false, false],
  UnexpectedResponseError: [false, false, false],
  AbortError: [false, false, false],
}

test("every class of error has the three flags, and the name of its class", () => {
  const { BillingError: _, ...named } = core
  const classes = Object.entries(named).filter(
    ([name]) => name.endsWith("Error") && name !== "isBillingError",
  )
  const given = classes.map(([name, Named]) => {
    const made = Reflect.construct(Named as unknown as new () => BillingError, [
      "advice",
      {},
      {},
    ]) as BillingError
    expect(made).toBeInstanceOf(BillingError)
    expect(made.name).toBe(name)
    return [name, [made.aboutMoney, made.retryable, made.elsewhere]]
  })
  expect(Object.fromEntries(given)).toEqual(answers)
})

describe("a doubt is never a yes:", () => {
  test.each<[name: string, maybe: ErrorName, three: [boolean, boolean, boolean]]>([
    ["InsufficientBalanceError", "SpendCapExceededError", [true, false, true]],
    ["RateLimitError", "InsufficientBalanceError", [false, false, true]],
    ["AuthenticationError", "InsufficientBalanceError", [false, false, true]],
    ["InsufficientBalanceError", "InvalidRequestError", [false, false, false]],
    ["RateLimitError", "ServerError", [false, true, true]],
  ])("%s, or maybe %s", (name, maybe, three) => {
    const { aboutMoney, retryable, elsewhere, message } = make(name, { maybe: [maybe] })
    expect([aboutMoney, retryable, elsewhere]).toEqual(three)
    expect(message).toContain(
      ` It could also be ${maybe}: the provider's response does not distinguish them.`,
    )
  })
})

test("a rate limit that is low because the balance is low is about money, and retryable", () => {
  const error = new RateLimitError({ lowBalance: true, retryAfter: 10 })
  expect([error.aboutMoney, error.retryable]).toEqual([true, true])
  expect(error.message).toBe(
    "too many requests: the rate is low because the balance is. Top up, or try again in 10 s.",
  )
})

describe("a message is complete without unknown facts:", () => {
  test.each([
    [new BillingError("what happened."), "what happened."],
    [new BillingError("what happened.", { provider: "vinci" }), "vinci: what happened."],
    [new BillingError("it.", { operation: "getBalance" }), "getBalance: it."],
    [new BillingError("it.", {}, { reason: "no" }), 'it. The provider says: "no"'],
    [new RateLimitError({}), "too many requests. Try again later."],
    [new RateLimitError({ retryAfter: 0 }), "too many requests. Try again now."],
    [new RateLimitError({ retryAfter: 1 }), "too many requests. Try again in 1 s."],
    [new RedirectError({}), "the response was a redirect, which is not followed. Correct the base URL."],
    [
      new RedirectError({ origin: "https://a.example" }),
      "the response was a redirect to https://a.example, which is not followed. Correct the base URL.",
    ],
    [
      new SpendCapExceededError({}),
      "a spend cap of the account is reached. Raise it; there may be money left.",
    ],
    [
      new SpendCapExceededError({ spendCap: "daily", resetsAt: "2026-11-27T00:00:00.000Z" }),
      'the spend cap "daily" of the account is reached. Raise it or wait until 2026-11-27T00:00:00.000Z; there may be money left.',
    ],
    [
      new SpendCapExceededError({ setBy: "provider", resetsAt: "2026-12-01T00:00:00.000Z" }),
      "a spend cap of the account is reached. The provider set it: ask for more or wait until 2026-12-01T00:00:00.000Z; there may be money left.",
    ],
    [new InsufficientBalanceError({}), "the balance does not cover the call. Top up; a retry cannot help."],
    [
      new InsufficientBalanceError({ shortfall: toAmount(1, "USD"), topUpUrl: "https://a.example/" }),
      "the balance does not cover the call (shortfall 1.00 USD). Top up at https://a.example/; a retry cannot help.",
    ],
    [new InvalidOptionError("is wrong", { option: "apiKey" }), "the option `apiKey` is wrong."],
    [
      new InvalidOptionError("is wrong", { option: "apiKey", variable: "A_KEY" }),
      "the option `apiKey` (from A_KEY) is wrong.",
    ],
    [
      new UnexpectedResponseError({ expected: "JSON", received: "HTML" }),
      "the response should be JSON, but was HTML. The provider changed its API, or the base URL is wrong.",
    ],
    [
      new UnexpectedResponseError({ field: "a.b", expected: "a number", received: "null" }),
      "the field a.b should be a number, but was null. The provider changed its API, or the base URL is wrong.",
    ],
  ])("%s", (made, message) => {
    expect(made.message).toBe(message)
  })
})

test("an error has a cause only if there is one, and undefined is one", () => {
  expect(Object.hasOwn(new BillingError("it."), "cause")).toBe(false)
  expect(Object.hasOwn(new BillingError("it.", {}, { cause: undefined }), "cause")).toBe(true)
})

describe("a connection that failed", () => {
  const tell = (cause: unknown) => new ConnectionError("https://a.example", {}, { cause }).message
  const wrap = (cause: unknown, times: number): unknown =>
    times === 0 ? cause : wrap(new Error("outer", { cause }), times - 1)

  test.each([
    { code: "ECONNREFUSED" },
    { code: "UND_ERR_SOCKET" },
    wrap({ code: "ECONNREFUSED" }, 1),
    wrap({ code: "ECONNREFUSED" }, 8),
    { errors: [{ code: "ECONNREFUSED" }, { code: "EHOSTUNREACH" }] },
    { code: 7, cause: { code: "ECONNREFUSED" } },
    { code: `E${"X".repeat(60)}` },
  ])("has the code of the runtime: %j", (cause) => {
    expect(tell(cause)).toMatch(/^no response from https:\/\/a\.example: the connection failed \(\w+\)\. /)
  })

  test("is described without a cause, too", () => {
    expect(new ConnectionError("https://a.example", {}).message).toContain("the connection failed. ")
  })

  test("has the first code of several", () => {
    expect(tell({ errors: [{ code: "ECONNREFUSED" }, { code: "EHOSTUNREACH" }] })).toContain("(ECONNREFUSED)")
  })

  test.each([
    undefined,
    null,
    "ECONNREFUSED",
    { code: "sk-live-0123456789" },
    { code: "no code" },
    { code: "E CODE" },
    { code: "E" },
    { code: `E${"X".repeat(61)}` },
    { errors: "ECONNREFUSED" },
    { errors: [] },
    wrap({ code: "ECONNREFUSED" }, 9),
  ])("has no invalid code: %j", (cause) => {
    expect(tell(cause)).toBe(
      "no response from https://a.example: the connection failed. Check the network and the base URL.",
    )
  })
})
