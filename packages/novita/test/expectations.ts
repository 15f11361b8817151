import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Novita } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const balance = (available: string, creditLine: string, owed: string, more = {}) => ({
  buckets: [{ id: "balance", available: usd(available), ...more, creditLine: usd(creditLine) }],
  owed: [usd(owed)],
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "unknown-key": { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  unavailable: { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Novita> = {
  getBalance: {
    read: (novita) => novita.getBalance(),
    examples: {
      ...refused,
      healthy: balance("100", "20", "0"),
      "no-credit-line": balance("12.3456", "0", "0"),
      owing: balance("15", "20", "5"),
      pending: balance("99.75", "0", "0", { pending: usd("0.25") }),
      empty: balance("0", "0", "0"),
      overdrawn: balance("-0.125", "0", "0.125"),
    },
  },
  listMonthlyBills: {
    read: async (novita) => ({ spent: (await novita.getUsage()).spent }),
    examples: { ...refused, healthy: { spent: [usd("100")] }, "no-bills": { spent: [] } },
  },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": { name: "InvalidRequestError" },
      empty: { name: "InsufficientBalanceError" },
      forbidden: { name: "PermissionError" },
      "not-found": { name: "InvalidRequestError" },
    },
  },
  createImage: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": { name: "InvalidRequestError" },
      empty: { name: "InsufficientBalanceError" },
    },
  },
}
