import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { OpenAI } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const at = "2024-11-01T00:00:00.000Z"
const costs =
  (spent: object[], ...charges: object[]) =>
  (now: Date) => ({
    usage: { period: toCalendarPeriod(now, "month"), spent, quantities: {} },
    charges,
  })
const cap = (spent?: object) => (now: Date) => [
  {
    id: "organization",
    limit: usd("100"),
    ...(spent && { spent }),
    period: toCalendarPeriod(now, "month"),
    appliesToKey: true,
    setBy: "owner",
  },
]

const invalid = { name: "InvalidRequestError" }
const capped = { name: "SpendCapExceededError", setBy: "owner" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "missing-scope": { name: "PermissionError" },
  forbidden: { name: "PermissionError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<OpenAI> = {
  getCosts: {
    read: async (openai) => ({
      usage: await openai.getUsage(),
      charges: await Array.fromAsync(openai.charges()),
    }),
    examples: {
      ...refused,
      healthy: costs([usd("0.06")], { at, amount: usd("0.06"), sku: "all" }),
      "two-days": costs(
        [usd("0.3")],
        { at, amount: usd("0.1"), sku: "gpt-4.1, input", model: "gpt-4.1", quantity: "50000" },
        {
          at,
          amount: usd("0.2"),
          sku: "gpt-4.1, output",
          model: "gpt-4.1",
          key: "key_abc123",
          quantity: "25000",
        },
      ),
      "nothing-spent": costs([]),
      "bad-request": invalid,
    },
  },
  getSpendLimit: {
    read: (openai) => openai.getSpendCaps(),
    examples: { ...refused, healthy: cap(), "limit-reached": cap(usd("100")), "no-limit": invalid },
  },
  getProjectSpendLimit: { examples: { ...refused, healthy: viaClient, "no-limit": invalid } },
  listSpendAlerts: { examples: { ...refused, healthy: viaClient } },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      "hard-limit": capped,
      "hard-limit-older": capped,
      empty: { name: "InsufficientBalanceError" },
      "no-quota": { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] },
      "not-active": { name: "InsufficientBalanceError" },
      "not-active-without-code": { name: "InsufficientBalanceError" },
      "spend-cap-monthly": { ...capped, spendCap: "organization" },
      "spend-cap-project": capped,
      "usage-limit": { ...capped, setBy: "provider" },
      "too-many-requests": { name: "RateLimitError", retryAfter: 2 },
      "slow-down": { name: "RateLimitError" },
      unavailable: { name: "ServerError" },
    },
  },
}
