import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createOpenRouter } from "../src/index.js"

const mocks = await startMocks({ providers: ["openrouter"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.openrouter
const openrouter = createOpenRouter({ apiKey, managementKey: "sk-or-v1-example-management", baseUrl })

test("the ordinary key reads its cap, and the error for the balance names the variable of the management key", async () => {
  const ordinary = createOpenRouter({ apiKey, baseUrl })
  await expect(ordinary.getSpendCaps()).resolves.toMatchObject([{ id: "key", limit: { value: "100" } }])
  await expect(ordinary.getBalance()).rejects.toMatchObject({
    name: "MissingApiKeyError",
    option: "managementKey",
    variable: "OPENROUTER_MANAGEMENT_KEY",
  })
  await expect(ordinary.charges().next()).rejects.toMatchObject({ name: "MissingApiKeyError" })
  expect(mocks.openrouter.requests).toHaveLength(1)
})

test("the spending of the key is reported by day, week and month, and for all time", async () => {
  const wednesday = new Date("2026-11-25T10:00:00Z")
  const data = { usage_daily: 1, usage_weekly: 2, usage_monthly: 3, usage: 4 }
  const headers = { date: wednesday.toUTCString() }
  const told = createOpenRouter({ apiKey, fetch: async () => Response.json({ data }, { headers }) })
  const spent = (value: string, start: string, end: string) => ({
    period: { kind: "calendar", start: `${start}T00:00:00.000Z`, end: `${end}T00:00:00.000Z` },
    spent: [{ value, unit: "USD" }],
  })
  await expect(told.getUsage({ period: "day" })).resolves.toMatchObject(
    spent("1", "2026-11-25", "2026-11-26"),
  )
  await expect(told.getUsage({ period: "week" })).resolves.toMatchObject(
    spent("2", "2026-11-23", "2026-11-30"),
  )
  await expect(told.getUsage()).resolves.toMatchObject(spent("3", "2026-11-01", "2026-12-01"))
  await expect(told.getUsage({ period: "all-time" })).resolves.toMatchObject({
    period: { kind: "all-time" },
    spent: [{ value: "4" }],
  })
})

test("charges are those from `since` on and before `until`", async () => {
  mocks.openrouter.use("two-days")
  const read = async (range: { since?: string; until?: string }) =>
    (await Array.fromAsync(openrouter.charges(range))).map(({ at }) => at.slice(0, 10))
  expect(await read({ since: "2025-08-25" })).toEqual(["2025-08-25"])
  expect(await read({ until: "2025-08-25" })).toEqual(["2025-08-24"])
  expect(await read({ since: "2025-08-24", until: "2025-08-26" })).toEqual(["2025-08-24", "2025-08-25"])
  await expect(read({ since: "soon" })).rejects.toMatchObject({ name: "InvalidOptionError", option: "since" })
})

test("a cap that resets at an unknown time breaks the contract", async () => {
  const data = { limit: 5, limit_remaining: 1, limit_reset: "fortnightly" }
  const lying = createOpenRouter({ apiKey, fetch: async () => Response.json({ data }) })
  await expect(lying.getSpendCaps()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "data.limit_reset",
    received: 'the text "fortnightly"',
  })
})

const held = { limit_source: "openrouter_in_flight_budget", reason: "in_flight_budget_exhausted" }
const date = "Thu, 26 Nov 2026 03:00:00 GMT"
test.each<[what: string, status: number, metadata: object | undefined, headers: object, error: object]>([
  [
    "held, until a date",
    402,
    held,
    { date, "retry-after": "Thu, 26 Nov 2026 03:00:07 GMT" },
    { ...wait(7), name: "BalanceHeldError" },
  ],
  ["held, for ever so long", 402, held, {}, { name: "BalanceHeldError" }],
  ["of another source", 402, { limit_source: "openrouter_more" }, {}, { name: "InsufficientBalanceError" }],
  [
    "of a budget",
    402,
    { limit_source: "openrouter_workspace_budget" },
    {},
    { name: "SpendCapExceededError" },
  ],
  ["without metadata", 402, undefined, {}, { name: "InsufficientBalanceError" }],
  ["without metadata", 403, undefined, {}, { name: "PermissionError" }],
  ["with a source alone", 403, { limit_source: "openrouter_credits" }, {}, { name: "PermissionError" }],
  ["with a reset in its body", 429, reset("1795662009000"), { date }, wait(9)],
  ["with a reset that is none", 429, reset("soon\n9"), { date }, { name: "RateLimitError" }],
])("a response %s with %i is distinguished", async (_, status, metadata, headers, error) => {
  const body = { error: { code: status, message: "No.", ...(metadata && { metadata }) } }
  expect(await openrouter.readError({ status, headers: { ...headers }, body })).toMatchObject(error)
})

function wait(retryAfter: number) {
  return { name: "RateLimitError", retryAfter }
}

function reset(time: string) {
  return { headers: { "X-RateLimit-Reset": time } }
}
