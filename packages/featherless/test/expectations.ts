import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Featherless } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const balance = (available: string, pending: string) => ({
  buckets: [{ id: "credits", available: usd(available), pending: usd(pending) }],
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Featherless> = {
  getBalance: {
    read: (featherless) => featherless.getBalance(),
    examples: {
      ...refused,
      healthy: balance("42.488", "0.012"),
      idle: balance("0.000000001", "0"),
      held: balance("0", "0.012"),
      empty: balance("0", "0"),
      forbidden: { name: "PermissionError" },
    },
  },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": { name: "InvalidRequestError" },
      empty: { name: "InsufficientBalanceError" },
      unavailable: { name: "ServerError" },
    },
  },
}
