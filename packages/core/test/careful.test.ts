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
const flags = (aboutMoney: "money" | "", retryable: "retry" | "") => ({
  aboutMoney: aboutMoney !== "",
  retryable: retryable !== "",
})

describe("a body that isn't in the spec gets a cautious class", () => {
  test.each<[string, number, unknown, string, string[] | undefined, object, Record<string, string>?]>([
    // A gateway's own page is not the provider's response; but a gateway limits the rate, too.
    ["a page", 401, page, "UnexpectedResponseError", undefined, flags("", ""), html],
    ["a page", 402, page, "UnexpectedResponseError", undefined, flags("", ""), html],
    ["a page", 403, page, "UnexpectedResponseError", undefined, flags("", ""), html],
    ["a page without its type", 402, page, "UnexpectedResponseError", undefined, flags("", "")],
    ["a page", 429, "<html>Slow down</html>", "RateLimitError", undefined, flags("", "retry"), html],
    ["a page", 502, page, "ServerError", undefined, flags("", "retry"), html],

    // A 402 itself means that it is about a payment, whatever its body, but not which one.
    ["an empty body", 402, "", "InsufficientBalanceError", payments, flags("money", "")],
    ["no body", 402, undefined, "InsufficientBalanceError", payments, flags("money", "")],
    ["an empty object", 402, {}, "InsufficientBalanceError", payments, flags("money", "")],
    ["an array", 402, [{ message: "no" }], "InsufficientBalanceError", payments, flags("money", "")],
    ["another's error", 402, foreignHeld, "InsufficientBalanceError", payments, flags("money", "")],
    ["2 MiB", 402, large, "InsufficientBalanceError", payments, flags("money", "")],
    [
      "known words about a cap",
      402,
      { message: "Your budget is used" },
      "InsufficientBalanceError",
      payments,
      flags("money", ""),
    ],
    [
      "a bare text",
      402,
      "Payment required: DEPLOYMENT_DISABLED",
      "InsufficientBalanceError",
      [...payments, "UnexpectedResponseError"],
      flags("", ""),
    ],
    [
      "JSON that is cut off",
      402,
      truncated,
      "InsufficientBalanceError",
      [...payments, "UnexpectedResponseError"],
      flags("", ""),
    ],
    ["a bare text", 402, "Insufficient credits", "InsufficientBalanceError", undefined, flags("money", "")],

    // A 429 may be about money; only a known wording excludes that.
    ["an empty body", 429, "", "RateLimitError", limits, flags("", "")],
    ["no body", 429, undefined, "RateLimitError", limits, flags("", "")],
    ["an empty object", 429, {}, "RateLimitError", limits, flags("", "")],
    ["an array", 429, [], "RateLimitError", limits, flags("", "")],
    ["null", 429, null, "RateLimitError", limits, flags("", "")],
    ["a bare text", 429, "No.", "RateLimitError", limits, flags("", "")],
    ["JSON that is cut off", 429, truncated, "RateLimitError", limits, flags("", "")],
    ["another's error about a cap", 429, foreignCap, "RateLimitError", limits, flags("", "")],
    ["another's error about speed", 429, foreignSpeed, "RateLimitError", undefined, flags("", "retry")],
    ["2 MiB", 429, large, "RateLimitError", limits, flags("", "")],
    [
      "an empty body and a wait",
      429,
      "",
      "RateLimitError",
      undefined,
      flags("", "retry"),
      { "retry-after": "1" },
    ],
    [
      "no body, though a wait",
      429,
      undefined,
      "RateLimitError",
      limits,
      flags("", ""),
      { "retry-after": "1" },
    ],
    [
      "words about a cap, though a wait",
      429,
      { message: "Monthly budget exceeded" },
      "RateLimitError",
      limits,
      flags("", ""),
      { "retry-after": "1" },
    ],

    ["an empty body", 401, "", "AuthenticationError", undefined, flags("", "")],
    ["a bare text", 401, '"Invalid token"', "AuthenticationError", undefined, flags("", "")],
    ["an empty body", 403, "", "PermissionError", undefined, flags("", "")],
    [
      "words about a cap",
      403,
      { message: "This key has reached its spending limit" },
      "PermissionError",
      limits,
      flags("", ""),
    ],
    [
      "words about a scope of billing",
      403,
      { message: "Insufficient permissions: the scope billing.read is required" },
      "PermissionError",
      undefined,
      flags("", ""),
    ],
    ["an empty body", 456, "", "InvalidRequestError", limits, flags("", "")],
    ["another's error", 412, foreignHeld, "InvalidRequestError", limits, flags("", "")],
    ["an empty body", 500, "", "ServerError", undefined, flags("", "retry")],
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
  ])("words about an empty balance with %i leave the class of the status possible", async (status, name) => {
    const error = await fake.readError({ status, body: { message: "Insufficient balance" } })
    expect(error).toMatchObject({ name: "InsufficientBalanceError", maybe: [name], ...flags("", "") })
  })

  test("a page with 200 keeps its status: it is not a known error", async () => {
    expect(await fake.readError(new Response(page, { headers: html }))).toBeUndefined()
  })

  test("a body that cannot be serialized as JSON counts as empty", async () => {
    const circular: { self?: unknown } = {}
    circular.self = circular
    const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`
    for (const body of [circular, { n: 1n }, deep])
      expect(await fake.readError({ status: 429, body })).toMatchObject({ maybe: limits })
  })

  test("a code that some providers also use for a cap leaves both possible", async () => {
    expect(
      await fake.readError({ status: 429, body: { error: { code: "insufficient_quota" } } }),
    ).toMatchObject({
      name: "InsufficientBalanceError",
      maybe: ["SpendCapExceededError"],
      ...flags("money", ""),
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
