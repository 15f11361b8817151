import { type Expectations, viaClient } from "@api-balance/mocks"
import type { SiliconFlow } from "../src/index.js"

const balance = (value: string) => ({ buckets: [{ id: "balance", available: { value, unit: "USD" } }] })

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  unavailable: { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<SiliconFlow> = {
  getUserInfo: {
    read: (siliconflow) => siliconflow.getBalance(),
    examples: {
      ...refused,
      healthy: balance("88.88"),
      empty: balance("0"),
      overdrawn: balance("-0.01"),
      "unavailable-as-success": { name: "ServerError" },
      gone: { name: "BillingUnavailableError" },
    },
  },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "empty-as-success": { name: "InsufficientBalanceError" },
      "bad-request": { name: "InvalidRequestError" },
      empty: { name: "InsufficientBalanceError" },
      "empty-in-other-words": { name: "InsufficientBalanceError" },
      forbidden: { name: "PermissionError" },
    },
  },
}
