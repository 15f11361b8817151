import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Poe } from "../src/index.js"

const points = (value: string) => ({ value, unit: "point" })
const balance = (value: string) => ({ buckets: [{ id: "points", available: points(value) }] })
const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "authentication-failed": { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError", retryAfter: 2 },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Poe> = {
  getCurrentBalance: {
    read: (poe) => poe.getBalance(),
    examples: { ...refused, healthy: balance("1500"), empty: balance("0") },
  },
  getPointsHistory: {
    read: (poe) => Array.fromAsync(poe.charges()),
    examples: {
      ...refused,
      healthy: [
        {
          at: "2026-11-25T09:00:00.000Z",
          amount: points("56"),
          sku: "Claude-Haiku-4.5",
          model: "Claude-Haiku-4.5",
          requestId: "query-1",
        },
        {
          at: "2026-11-25T10:00:00.056Z",
          amount: points("6554"),
          sku: "Claude-Sonnet-4.5",
          model: "Claude-Sonnet-4.5",
          requestId: "query-2",
        },
      ],
      "no-queries": [],
    },
  },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      empty: { name: "InsufficientBalanceError" },
      forbidden: { name: "PermissionError" },
      moderated: invalid,
      overloaded: { name: "ServerError" },
    },
  },
}
