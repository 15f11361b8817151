import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Gemini } from "../src/index.js"

const invalid = { name: "InvalidRequestError" }
const empty = { name: "InsufficientBalanceError" }

/** What every example of the spec means. */
export const expectations: Expectations<Gemini> = {
  generateContent: {
    examples: {
      healthy: viaClient,
      "bad-request": invalid,
      unauthorized: { name: "AuthenticationError" },
      empty,
      "empty-in-array": empty,
      forbidden: { name: "PermissionError" },
      "not-found": invalid,
      "too-many-requests": { name: "RateLimitError", retryAfter: 35 },
      "quota-of-the-day": { name: "RateLimitError" },
      "quota-of-the-day-with-wait": { name: "RateLimitError", retryAfter: 35_640 },
      "not-in-plan": { name: "PermissionError" },
      "spend-cap": { name: "SpendCapExceededError", setBy: "owner" },
      "spend-cap-monthly": { name: "SpendCapExceededError", setBy: "owner" },
      "empty-by-429": empty,
      exhausted: { name: "RateLimitError", maybe: ["InsufficientBalanceError", "SpendCapExceededError"] },
      "server-error": { name: "ServerError" },
      unavailable: { name: "ServerError" },
    },
  },
}
