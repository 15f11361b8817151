import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Replicate } from "../src/index.js"

const invalid = { name: "InvalidRequestError" }

/** What every example of the spec means. */
export const expectations: Expectations<Replicate> = {
  createPrediction: {
    examples: {
      healthy: viaClient,
      unauthorized: { name: "AuthenticationError" },
      empty: {
        name: "InsufficientBalanceError",
        topUpUrl: "https://replicate.com/account/billing#billing",
      },
      "spend-cap-monthly": { name: "SpendCapExceededError", setBy: "owner" },
      "free-time-used": {
        name: "InsufficientBalanceError",
        topUpUrl: "https://replicate.com/account/billing#billing",
      },
      "not-found": invalid,
      invalid,
      "too-many-requests": { name: "RateLimitError", retryAfter: 2 },
      low: { name: "RateLimitError", retryAfter: 5, lowBalance: true },
      "server-error": { name: "ServerError" },
    },
  },
}
