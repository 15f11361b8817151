import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { XAI } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const credits = (available: string, pending: string) => ({
  buckets: [{ id: "credits", available: usd(available), pending: usd(pending) }],
})
const costs =
  (spent: string, ...charges: object[]) =>
  (now: Date) => ({
    usage: { period: toCalendarPeriod(now, "month"), spent: [usd(spent)], quantities: {} },
    charges,
  })
const line = (date: number, value: string, sku: string) => ({
  at: `2026-11-${date}T00:00:00.000Z`,
  amount: usd(value),
  sku,
  model: sku.split(" ")[1],
})

const invalid = { name: "InvalidRequestError" }
const untold = { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "server-error": { name: "ServerError" },
}
const ofTeam = { ...refused, forbidden: { name: "PermissionError" }, "not-found": invalid }

/** What every example of the spec means. */
export const expectations: Expectations<XAI> = {
  validateManagementKey: { examples: { ...refused, healthy: viaClient } },
  previewInvoice: {
    read: (xai) => xai.getBalance(),
    examples: {
      ...ofTeam,
      healthy: credits("4.99", "3"),
      "positive-use": credits("40", "5"),
      empty: credits("0", "7.99"),
      "no-credits": { buckets: [] },
    },
  },
  getPrepaidBalance: { examples: { ...ofTeam, healthy: viaClient } },
  getSpendingLimits: {
    read: (xai) => xai.getSpendCaps(),
    examples: {
      ...ofTeam,
      healthy: (now: Date) => {
        const shared = { period: toCalendarPeriod(now, "month"), appliesToKey: true, hard: true }
        return [
          { ...shared, id: "soft", limit: usd("200"), setBy: "owner" },
          { ...shared, id: "hard", limit: usd("225"), setBy: "provider" },
        ]
      },
      "prepaid-only": [],
    },
  },
  analyzeUsage: {
    read: async (xai) => ({
      usage: await xai.getUsage(),
      charges: await Array.fromAsync(xai.charges()),
    }),
    examples: {
      ...ofTeam,
      healthy: costs(
        "0.3518319",
        line(24, "0.25", "Chat grok-4"),
        line(24, "0.07", "Image grok-2"),
        line(25, "0.0318319", "Chat grok-4"),
      ),
      "nothing-spent": costs("0"),
      "not-enabled": { name: "ServerError" },
    },
  },
  createResponse: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      empty: untold,
      "empty-older": untold,
      "never-purchased": { name: "InsufficientBalanceError" },
      forbidden: { name: "PermissionError" },
      "not-found": invalid,
      invalid,
      "empty-by-429": untold,
      "too-many-requests": { name: "RateLimitError" },
    },
  },
}
