import { describe, expect, test } from "vitest"
import { createFakeClock } from "./fake-clock.js"
import { createFake } from "./fake-provider.js"
import { startServer } from "./start-server.js"

const fake = createFake({ apiKey: "key-12345", clock: createFakeClock() })
const html = { "content-type": "text/html" }
const page = "<!DOCTYPE html><html><body>Access through the proxy: billing required</body></html>"
const truncated = '{"message":"You have exhausted your bal'
/** The body of an error about a cap at a provider whose errors have another shape. */
const foreignCap = {
  type: "error",
  error: { type: "rate_limit_error", message: "Your organization has crossed its monthly usage threshold." },
}
const foreignSpeed = { error: { code: "rate_limit_exceeded", message: "No more requests for 2 s" } }
const foreignHeld = { error: { message: "Calls in flight hold your credits", metadata: { reason: "held" } } }
const large = JSON.stringify({ message: "x".repeat(2 * 1024 * 1024) })

const limits = ["InsufficientBalanceError", "SpendCapExceededError"]
const payments = ["BalanceHeldError", "SpendCapExceededError", "PaymentRequiredError"]

/** Whether it is surely about money, whether a retry may help: a doubt is "no". */
const answers = (aboutMoney: "money" | "", retryable: "retry" | "") => ({
  aboutMoney: aboutMoney !== "",
  retryable: retryable !== "",
})

describe("a body that no spec has gets a careful class", () => {
  test.each<[string, number, unknown, string, string[] | undefined, object, Record<string, string>?]>([
    // A gateway's own page is nothing that a provider says, except that a gateway limits the speed, too.
    ["a page", 401, page, "UnexpectedResponseError", undefined, answers("", ""), html],
    ["a page", 402, page, "UnexpectedResponseError", undefined, answers("", ""), html],
    ["a page", 403, page, "UnexpectedResponseError", undefined, answers("", ""), html],
    ["a page without its type", 402, page, "UnexpectedResponseError", undefined, answers("", "")],
    ["a page", 429, "<html>Slow down</html>", "RateLimitError", undefined, answers("", "retry"), html],
    ["a page", 502, page, "ServerError", undefined, answers("", "retry"), html],

    // A 402 says by itself that it is about a payment, whatever came with it, and not which.
    ["an empty body", 402, "", "InsufficientBalanceError", payments, answers("money", "")],
    ["no body", 402, undefined, "InsufficientBalanceError", payments, answers("money", "")],
    ["an empty object", 402, {}, "InsufficientBalanceError", payments, answers("money", "")],
    ["an array", 402, [{ message: "no" }], "InsufficientBalanceError", payments, answers("money", "")],
    ["another's error", 402, foreignHeld, "InsufficientBalanceError", payments, answers("money", "")],
    ["2 MiB", 402, large, "InsufficientBalanceError", payments, answers("money", "")],
    [
      "known words about a cap",
      402,
      { message: "Your budget is used" },
      "InsufficientBalanceError",
      payments,
      answers("money", ""),
    ],
    [
      "a bare text",
      402,
      "Payment required: DEPLOYMENT_DISABLED",
      "InsufficientBalanceError",
      [...payments, "UnexpectedResponseError"],
      answers("", ""),
    ],
    [
      "JSON that is cut off",
      402,
      truncated,
      "InsufficientBalanceError",
      [...payments, "UnexpectedResponseError"],
      answers("", ""),
    ],
    ["a bare text", 402, "Insufficient credits", "InsufficientBalanceError", undefined, answers("money", "")],

    // A 429 may be about money: whoever knows the words only may say that it is not.
    ["an empty body", 429, "", "RateLimitError", limits, answers("", "")],
    ["no body", 429, undefined, "RateLimitError", limits, answers("", "")],
    ["an empty object", 429, {}, "RateLimitError", limits, answers("", "")],
    ["an array", 429, [], "RateLimitError", limits, answers("", "")],
    ["null", 429, null, "RateLimitError", limits, answers("", "")],
    ["a bare text", 429, "No.", "RateLimitError", limits, answers("", "")],
    ["JSON that is cut off", 429, truncated, "RateLimitError", limits, answers("", "")],
    ["another's error about a cap", 429, foreignCap, "RateLimitError", limits, answers("", "")],
    ["another's error about speed", 429, foreignSpeed, "RateLimitError", undefined, answers("", "retry")],
    ["2 MiB", 429, large, "RateLimitError", limits, answers("", "")],
    [
      "an empty body and a wait",
      429,
      "",
      "RateLimitError",
      undefined,
      answers("", "retry"),
      { "retry-after": "1" },
    ],
    [
      "no body, though a wait",
      429,
      undefined,
      "RateLimitError",
      limits,
      answers("", ""),
      { "retry-after": "1" },
    ],
    [
      "words about a cap, though a wait",
      429,
      { message: "Monthly budget exceeded" },
      "RateLimitError",
      limits,
      answers("", ""),
      { "retry-after": "1" },
    ],

    ["an empty body", 401, "", "AuthenticationError", undefined, answers("", "")],
    ["a bare text", 401, '"Invalid token"', "AuthenticationError", undefined, answers("", "")],
    ["an empty body", 403, "", "PermissionError", undefined, answers("", "")],
    [
      "words about a cap",
      403,
      { message: "This key has reached its spending limit" },
      "PermissionError",
      limits,
      answers("", ""),
    ],
    [
      "words about a scope of billing",
      403,
      { message: "Insufficient permissions: the scope billing.read is required" },
      "PermissionError",
      undefined,
      answers("", ""),
    ],
    ["an empty body", 456, "", "InvalidRequestError", limits, answers("", "")],
    ["another's error", 412, foreignHeld, "InvalidRequestError", limits, answers("", "")],
    ["an empty body", 500, "", "ServerError", undefined, answers("", "retry")],
  ])("%s with %i", async (_, status, body, name, maybe, expected, headers = {}) => {
    const error = await fake.readError({ status, body, headers })
    expect([error?.name, error?.maybe]).toEqual([name, maybe])
    expect(error).toMatchObject(expected)
  })

  test.each([
    [400, "InvalidRequestError"],
    [401, "AuthenticationError"],
    [403, "PermissionError"],
    [412, "InvalidRequestError"],
    [503, "ServerError"],
  ])("words about an empty balance with %i keep the class of the status possible", async (status, name) => {
    const error = await fake.readError({ status, body: { message: "Insufficient balance" } })
    expect(error).toMatchObject({ name: "InsufficientBalanceError", maybe: [name], ...answers("", "") })
  })

  test("a page with 200 keeps its status: no error is known", async () => {
    expect(await fake.readError(new Response(page, { headers: html }))).toBeUndefined()
  })

  test("a body that cannot be written as JSON is one without words", async () => {
    const circular: { self?: unknown } = {}
    circular.self = circular
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`
    for (const body of [circular, { n: 1n }, deep])
      expect(await fake.readError({ status: 429, body })).toMatchObject({ maybe: limits })
  })

  test("a code that some use for a cap, too, leaves that open", async () => {
    expect(
      await fake.readError({ status: 429, body: { error: { code: "insufficient_quota" } } }),
    ).toMatchObject({
      name: "InsufficientBalanceError",
      maybe: ["SpendCapExceededError"],
      ...answers("money", ""),
    })
  })
})

test("a free read is retried if a 429 states no reason", async () => {
  let count = 0
  const baseUrl = await startServer((_, response) => {
    response.writeHead(++count === 1 ? 429 : 200).end(count === 1 ? "" : '{"money":{"left":1}}')
  })
  const reading = createFake({ apiKey: "key-12345", baseUrl })
  expect((await reading.getBalance()).buckets).toHaveLength(1)
  expect(count).toBe(2)
})
