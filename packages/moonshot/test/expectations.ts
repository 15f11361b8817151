import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Moonshot } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const balance = (value: string) => ({ buckets: [{ id: "balance", available: usd(value) }] })
const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "invalid-authentication": { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError", retryAfter: 1 },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Moonshot> = {
  getBalance: {
    read: (moonshot) => moonshot.getBalance(),
    examples: {
      ...refused,
      healthy: balance("49.58894"),
      "in-debt": { ...balance("2.5"), owed: [usd("0.41")] },
      empty: balance("0"),
    },
  },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      filtered: invalid,
      forbidden: { name: "PermissionError" },
      "empty-as-forbidden": { name: "InsufficientBalanceError" },
      "not-found": invalid,
      empty: { name: "InsufficientBalanceError" },
      low: { name: "InsufficientBalanceError" },
      "quota-exceeded": { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] },
      overloaded: { name: "ServerError" },
    },
  },
}
