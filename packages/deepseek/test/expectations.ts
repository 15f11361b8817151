import { type Expectations, viaClient } from "@api-balance/mocks"
import type { DeepSeek } from "../src/index.js"

const bucket = (value: string, unit: string) => ({ id: unit.toLowerCase(), available: { value, unit } })
const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
  unavailable: { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<DeepSeek> = {
  getUserBalance: {
    read: (deepseek) => deepseek.getBalance(),
    examples: {
      ...refused,
      healthy: { buckets: [bucket("110", "CNY")], canSpend: true },
      "two-currencies": { buckets: [bucket("0", "CNY"), bucket("7.35", "USD")], canSpend: true },
      "not-available": { buckets: [bucket("0.02", "USD")], canSpend: false },
      empty: { buckets: [bucket("0", "USD")], canSpend: false },
    },
  },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      empty: { name: "InsufficientBalanceError" },
      invalid,
    },
  },
}
