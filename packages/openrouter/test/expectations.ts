import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { OpenRouter } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const balance = (available: string) => ({ buckets: [{ id: "credits", available: usd(available) }] })
const cap = (limit: string, spent: string, every?: "day" | "week" | "month") => (at: Date) => ({
  usage: { period: toCalendarPeriod(at, "month"), spent: [usd("25.5")], quantities: {} },
  caps: [
    {
      id: "key",
      limit: usd(limit),
      spent: usd(spent),
      period: every ? toCalendarPeriod(at, every) : { kind: "all-time" },
      appliesToKey: true,
      setBy: "owner",
    },
  ],
})
const line = (day: string, value: string) => ({
  at: `${day}T00:00:00.000Z`,
  amount: usd(value),
  sku: "openai/gpt-4.1",
  model: "openai/gpt-4.1",
  quantity: "5",
})

/** From a moment until the year 2027. */
const toSeconds = (at: Date) => Math.ceil((2_524_608_000_000 - at.getTime()) / 1000)

const capped = { name: "SpendCapExceededError", setBy: "owner" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "unknown-key": { name: "AuthenticationError" },
  "server-error": { name: "ServerError" },
}
const managing = { ...refused, forbidden: { name: "PermissionError" } }
const invalid = { name: "InvalidRequestError" }

/** What every example of the spec means. */
export const expectations: Expectations<OpenRouter> = {
  getCredits: {
    read: (openrouter) => openrouter.getBalance(),
    examples: {
      ...managing,
      healthy: balance("74.75"),
      empty: balance("0"),
      overdrawn: balance("-0.2500001"),
      low: balance("0.1"),
    },
  },
  getCurrentKey: {
    read: async (openrouter) => ({
      usage: await openrouter.getUsage(),
      caps: await openrouter.getSpendCaps(),
    }),
    examples: {
      ...refused,
      healthy: cap("100", "25.5", "month"),
      "no-limit": (at: Date) => ({ ...cap("0", "0")(at), caps: [] }),
      "daily-limit": cap("30", "25.5", "day"),
      "weekly-limit": cap("50", "42.88", "week"),
      "lifetime-limit": cap("25.5", "25.5"),
    },
  },
  getUserActivity: {
    read: (openrouter) => Array.fromAsync(openrouter.charges()),
    examples: {
      ...managing,
      healthy: [line("2025-08-24", "0.015")],
      "two-days": [line("2025-08-24", "0.015"), line("2025-08-25", "0.02")],
      "no-activity": [],
      "bad-request": invalid,
    },
  },
  listKeys: { examples: { ...managing, healthy: viaClient } },
  listWorkspaceBudgets: { examples: { ...managing, healthy: viaClient, "not-found": invalid } },
  getGeneration: { examples: { ...refused, healthy: viaClient, "not-found": invalid } },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      empty: { name: "InsufficientBalanceError" },
      "never-purchased": { name: "InsufficientBalanceError" },
      "empty-without-metadata": { name: "InsufficientBalanceError" },
      low: { name: "InsufficientBalanceError" },
      "low-for-prompt": { name: "InsufficientBalanceError" },
      "larger-than-budget": { name: "InsufficientBalanceError" },
      "in-flight": { name: "BalanceHeldError", retryAfter: 5 },
      "in-flight-until": (at: Date) => ({ name: "BalanceHeldError", retryAfter: toSeconds(at) }),
      "spend-cap-key": { ...capped, spendCap: "key" },
      "spend-cap-key-in-prose": { ...capped, spendCap: "key" },
      "spend-cap-key-total": { ...capped, spendCap: "key" },
      "spend-cap-workspace-in-prose": capped,
      "spend-cap-key-forbidden": { ...capped, spendCap: "key", resetsAt: "2026-12-01T00:00:00.000Z" },
      "spend-cap-workspace": { ...capped, resetsAt: "2026-12-01T00:00:00.000Z" },
      "spend-cap-guardrail": capped,
      blocked: invalid,
      moderated: invalid,
      "bad-request": invalid,
      "not-found": invalid,
      "timed-out": { name: "ServerError" },
      "too-large": invalid,
      invalid,
      "too-many-requests": { name: "RateLimitError", retryAfter: 12 },
      "free-models-per-day": (at: Date) => ({
        name: "RateLimitError",
        retryAfter: toSeconds(at),
      }),
      "provider-failed": { name: "ServerError" },
      unavailable: { name: "ServerError" },
    },
  },
}
