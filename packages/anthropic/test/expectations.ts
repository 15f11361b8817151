import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Anthropic } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const usage = (spent: object[], upTo?: string) => (now: Date) => ({
  period: toCalendarPeriod(now, "month"),
  spent,
  quantities: {},
  ...(upTo && { upTo }),
})
const line = (day: string, value: string, sku: string) => ({
  at: `${day}T00:00:00.000Z`,
  amount: usd(value),
  sku,
})

const invalid = { name: "InvalidRequestError" }
const capped = { name: "SpendCapExceededError" }
const limited = { name: "RateLimitError", retryAfter: 12 }
const resetsAt = "2026-12-01T00:00:00.000Z"
const denied = {
  unauthorized: { name: "AuthenticationError" },
  forbidden: { name: "PermissionError" },
  "server-error": { name: "ServerError" },
}
const refused = { ...denied, "too-many-requests": limited }

/** What every example of the spec means. */
export const expectations: Expectations<Anthropic> = {
  getCost: {
    read: (anthropic) => anthropic.getUsage(),
    examples: {
      ...refused,
      healthy: usage([usd("123.78912")], "2026-11-25T18:40:00.000Z"),
      "nothing-spent": usage([]),
      "bad-request": invalid,
    },
  },
  getCostReport: {
    read: (anthropic) => Array.fromAsync(anthropic.charges()),
    examples: {
      ...refused,
      healthy: [
        {
          ...line("2026-11-01", "1.2378912", "Claude Haiku 4.5 Usage - Output Tokens"),
          model: "claude-haiku-4-5",
        },
      ],
      "two-days": [
        line("2026-11-01", "0.105", "Claude Haiku 4.5 Usage - Input Tokens"),
        line("2026-11-01", "0.2025", "Claude Haiku 4.5 Usage - Output Tokens"),
        line("2026-11-02", "0.01", "all"),
      ],
      "nothing-spent": [],
      "bad-request": invalid,
    },
  },
  listSpendLimits: {
    read: (anthropic) => anthropic.getSpendCaps(),
    examples: {
      ...refused,
      healthy: (now: Date) => {
        const shared = { period: toCalendarPeriod(now, "month"), appliesToKey: true }
        return [
          { ...shared, id: "organization", limit: usd("250"), setBy: "owner" },
          { ...shared, id: "usage_tier", limit: usd("500"), setBy: "provider" },
        ]
      },
      "workspace-limit": (now: Date) => [
        {
          id: "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ",
          limit: usd("10.5"),
          period: toCalendarPeriod(now, "day"),
          setBy: "owner",
        },
      ],
      "no-limit": [],
      "bad-request": invalid,
    },
  },
  listEffectiveSpendLimits: { examples: { ...refused, healthy: viaClient } },
  createMessage: {
    examples: {
      ...denied,
      healthy: viaClient,
      empty: { name: "InsufficientBalanceError" },
      "spend-cap-monthly": { ...capped, setBy: "owner", spendCap: "organization", resetsAt },
      "spend-cap-workspace": { ...capped, setBy: "owner", resetsAt },
      "no-extra-usage": { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] },
      "on-hold": { name: "PermissionError" },
      "wrong-organization": { name: "PermissionError" },
      "bad-request": invalid,
      "billing-error": { name: "InsufficientBalanceError" },
      "linked-billing": { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] },
      "linked-limit": { ...capped, setBy: "unknown" },
      "not-found": invalid,
      "too-large": invalid,
      "usage-limit": { ...capped, setBy: "provider", spendCap: "usage_tier", resetsAt },
      "contract-limit": { ...capped, setBy: "provider" },
      "spend-cap-claude-code": { ...capped, setBy: "owner", resetsAt },
      "too-many-requests": limited,
      "ramp-limit": { name: "RateLimitError", retryAfter: 30 },
      unavailable: { name: "ServerError" },
    },
  },
}
