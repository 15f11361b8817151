import { type Expectations, viaClient } from "@api-balance/mocks"
import type { VercelAIGateway } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const credits = (left: string, used: string) => ({
  balance: { buckets: [{ id: "credits", available: usd(left) }] },
  usage: { period: { kind: "all-time" }, spent: [usd(used)], quantities: {} },
})
const charge = (date: string, value: string, quantity?: string) => ({
  at: `${date}T00:00:00.000Z`,
  amount: usd(value),
  sku: "all",
  ...(quantity && { quantity }),
})

const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  forbidden: { name: "PermissionError" },
  blocked: { name: "PermissionError" },
  "server-error": { name: "ServerError" },
}
const empty = { name: "InsufficientBalanceError" }

/** What every example of the spec means. */
export const expectations: Expectations<VercelAIGateway> = {
  getCredits: {
    read: async (gateway) => ({ balance: await gateway.getBalance(), usage: await gateway.getUsage() }),
    examples: {
      ...refused,
      healthy: credits("95.5", "4.5"),
      empty: credits("0", "100"),
      overdrawn: credits("-0.0231", "100.0231"),
    },
  },
  getReport: {
    read: (gateway) => Array.fromAsync(gateway.charges({ since: "2026-11-01" })),
    examples: {
      ...refused,
      healthy: [charge("2026-11-24", "1.25", "142")],
      "two-days": [charge("2026-11-24", "0.2"), charge("2026-11-25", "0.1", "3")],
      "nothing-spent": [],
      "bad-request": invalid,
    },
  },
  getGeneration: { examples: { ...refused, healthy: viaClient, "not-found": invalid } },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      "not-found": invalid,
      empty,
      refused: { ...empty, maybe: ["SpendCapExceededError"] },
      "spend-cap-key": { name: "SpendCapExceededError", setBy: "owner" },
      "upstream-failed": { name: "ServerError" },
      "upstream-empty": { name: "ServerError", maybe: ["InsufficientBalanceError"] },
      "too-many-requests": { name: "RateLimitError" },
    },
  },
}
