import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Vendo } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const balance = (available: string) => ({
  buckets: [{ id: "balance", available: usd(available) }],
  topUpUrl: "https://vendo.run/billing",
})

const day = (at: Date) => ({ kind: "calendar", start: midnight(at, 0), end: midnight(at, 1) })
const midnight = (at: Date, later: number) =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + later)).toISOString()
const month = (at: Date) => ({ kind: "calendar", start: first(at, 0), end: first(at, 1) })
const first = (at: Date, later: number) =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + later)).toISOString()

const spending =
  (today: string, inMonth: string, limits: { daily?: string; monthly?: string }) => (at: Date) => ({
    today: { period: day(at), spent: [usd(today)], quantities: {} },
    inMonth: { period: month(at), spent: [usd(inMonth)], quantities: {} },
    caps: [
      ...(limits.daily
        ? [
            {
              id: "daily",
              limit: usd(limits.daily),
              spent: usd(today),
              period: day(at),
              appliesToKey: true,
              setBy: "owner",
            },
          ]
        : []),
      ...(limits.monthly
        ? [
            {
              id: "monthly",
              limit: usd(limits.monthly),
              spent: usd(inMonth),
              period: month(at),
              appliesToKey: true,
              setBy: "owner",
            },
          ]
        : []),
    ],
  })
const capped = (spendCap: string, seconds: number) => (at: Date) => ({
  name: "SpendCapExceededError",
  spendCap,
  setBy: "owner",
  resetsAt: new Date(at.getTime() + seconds * 1000).toISOString(),
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  revoked: { name: "AuthenticationError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Vendo> = {
  getBalance: {
    read: (vendo) => vendo.getBalance(),
    examples: {
      ...refused,
      "too-many-requests": { name: "RateLimitError" },
      healthy: balance("12.5"),
      gate: balance("0.5"),
      low: balance("0.25"),
      empty: balance("0"),
      overdrawn: balance("0"),
      large: balance("5000"),
    },
  },
  getLegacyBalance: {
    examples: {
      ...refused,
      "too-many-requests": { name: "RateLimitError" },
      healthy: viaClient,
      low: viaClient,
      empty: viaClient,
      overdrawn: viaClient,
      large: viaClient,
    },
  },
  getCliBalance: {
    examples: {
      ...refused,
      "too-many-requests": { name: "RateLimitError" },
      healthy: viaClient,
      low: viaClient,
      empty: viaClient,
      overdrawn: viaClient,
    },
  },
  getSpendCaps: {
    read: async (vendo) => ({
      today: await vendo.getUsage({ period: "day" }),
      inMonth: await vendo.getUsage(),
      caps: await vendo.getSpendCaps(),
    }),
    examples: {
      ...refused,
      forbidden: { name: "PermissionError" },
      healthy: spending("1.25", "18.4", { daily: "5", monthly: "50" }),
      "spend-cap-daily": spending("5", "31.25", { daily: "5", monthly: "50" }),
      "spend-cap-monthly": spending("0.8", "50", { daily: "5", monthly: "50" }),
      "daily-cap-only": spending("1.25", "18.4", { daily: "5" }),
      "monthly-cap-only": spending("1.25", "18.4", { monthly: "50" }),
      "no-caps": spending("0", "3.2", {}),
      "zero-cap": spending("0", "3.2", { daily: "0", monthly: "50" }),
      large: spending("210.5", "4294.967296", { daily: "500", monthly: "10000" }),
    },
  },
  getUsage: {
    examples: {
      ...refused,
      "bad-request": { name: "InvalidRequestError" },
      forbidden: { name: "PermissionError" },
      healthy: viaClient,
      "usage-as-items": viaClient,
    },
  },
  updateApp: {
    examples: {
      healthy: viaClient,
      "no-caps": viaClient,
      "invalid-daily": { name: "InvalidRequestError" },
      "invalid-monthly": { name: "InvalidRequestError" },
      "bad-request": { name: "InvalidRequestError" },
      "no-fields": { name: "InvalidRequestError" },
      unauthorized: { name: "AuthenticationError" },
      "not-found": { name: "InvalidRequestError" },
      "no-tenant": { name: "InvalidRequestError" },
      "server-error": { name: "ServerError" },
    },
  },
  deploy: {
    examples: {
      healthy: viaClient,
      invalid: { name: "InvalidRequestError" },
      "bad-request": { name: "InvalidRequestError" },
      unauthorized: { name: "AuthenticationError" },
      empty: { name: "InsufficientBalanceError", available: usd("0") },
      overdrawn: { name: "InsufficientBalanceError", available: usd("-0.35") },
      "empty-without-balance": { name: "InsufficientBalanceError" },
      "no-billing": { name: "InsufficientBalanceError" },
      forbidden: { name: "PermissionError" },
      unreleased: { name: "PermissionError" },
      conflict: { name: "InvalidRequestError" },
      "too-many-requests": { name: "RateLimitError" },
      "server-error": { name: "ServerError" },
      "worker-unreachable": { name: "ServerError" },
    },
  },
  createChatCompletion: {
    examples: {
      healthy: viaClient,
      "bad-request": { name: "InvalidRequestError" },
      unauthorized: { name: "AuthenticationError" },
      revoked: { name: "AuthenticationError" },
      expired: { name: "AuthenticationError" },
      "needs-reauth": { name: "AuthenticationError" },
      empty: { name: "InsufficientBalanceError" },
      "empty-with-code": { name: "InsufficientBalanceError" },
      "empty-header-first": { name: "InsufficientBalanceError" },
      low: { name: "InsufficientBalanceError" },
      "unknown-code": { name: "InsufficientBalanceError" },
      "spend-cap-daily-as-payment": { name: "SpendCapExceededError", spendCap: "daily", setBy: "owner" },
      forbidden: { name: "PermissionError" },
      "connection-revoked": { name: "PermissionError" },
      "spend-cap-daily": capped("daily", 21_600),
      "spend-cap-monthly": capped("monthly", 972_000),
      "too-many-requests": { name: "RateLimitError", retryAfter: 30 },
      "too-many-requests-passed-on": { name: "RateLimitError" },
      unavailable: { name: "ServerError" },
    },
  },
}
