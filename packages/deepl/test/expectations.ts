import { type Expectations, viaClient } from "@api-balance/mocks"
import type { DeepL } from "../src/index.js"

const characters = (value: string) => ({ value, unit: "character" })
const minutes = (value: string) => ({ value, unit: "minute" })
const renewsAt = { renewsAt: "2025-06-13T09:18:42.000Z" }
const bucket = (available: string, limit: string, renewal: object = {}) => ({
  id: "characters",
  available: characters(available),
  allotment: { amount: characters(limit), renews: "month", ...renewal },
})
const period = { kind: "calendar", start: "2025-05-13T09:18:42.000Z", end: "2025-06-13T09:18:42.000Z" }
const free = (used: string, limit: string, left: string) => ({
  balance: { buckets: [bucket(left, limit)] },
  usage: { period: { kind: "calendar" }, spent: [characters(used)], quantities: {} },
  caps: [],
})

const key = { name: "AuthenticationError" }
const refused = {
  unauthorized: { ...key, maybe: ["PermissionError"] },
  "wrong-host": key,
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}
const spent = { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] }

/** What every example of the spec means. */
export const expectations: Expectations<DeepL> = {
  getUsage: {
    read: async (deepl) => ({
      balance: await deepl.getBalance(),
      usage: await deepl.getUsage(),
      caps: await deepl.getSpendCaps(),
    }),
    examples: {
      ...refused,
      healthy: free("180118", "1250000", "1069882"),
      low: free("499998", "500000", "2"),
      empty: free("500000", "500000", "0"),
      pro: {
        balance: {
          buckets: [
            {
              id: "speech-to-text",
              available: minutes("570"),
              allotment: { amount: minutes("600"), renews: "month", ...renewsAt },
            },
          ],
        },
        usage: { period, spent: [characters("5947223"), minutes("30")], quantities: {} },
        caps: [],
      },
      "spend-cap-key": {
        balance: { buckets: [bucket("600000", "1000000", renewsAt)] },
        usage: { period, spent: [characters("400000")], quantities: {} },
        caps: [
          {
            id: "key",
            limit: characters("50000"),
            spent: characters("50000"),
            period,
            appliesToKey: true,
            setBy: "owner",
          },
        ],
      },
    },
  },
  translateText: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": { name: "InvalidRequestError" },
      "too-large": { name: "InvalidRequestError" },
      empty: spent,
      "spend-cap-key": spent,
      overloaded: { name: "RateLimitError" },
    },
  },
}
