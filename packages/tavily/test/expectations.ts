import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Tavily } from "../src/index.js"

const credits = (value: number) => ({ value: String(value), unit: "credit" })
const period = { kind: "calendar" }
const account = (available: number, plan: number, used: number, creditLine?: number) => ({
  balance: {
    buckets: [
      {
        id: "plan",
        available: credits(available),
        ...(creditLine && { creditLine: credits(creditLine) }),
        allotment: { amount: credits(plan), renews: "month" },
      },
    ],
  },
  usage: { period, spent: [credits(used)], quantities: {} },
})
const cap = (id: string, limit: number, spent: number) => ({
  id,
  limit: credits(limit),
  spent: credits(spent),
  period,
  setBy: "owner",
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}
const empty = { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] }

/** What every example of the spec means. */
export const expectations: Expectations<Tavily> = {
  getUsage: {
    read: async (tavily) => ({
      balance: await tavily.getBalance(),
      usage: await tavily.getUsage(),
      caps: await tavily.getSpendCaps(),
    }),
    examples: {
      ...refused,
      healthy: {
        ...account(14_575, 15_000, 525, 100),
        caps: [{ ...cap("key", 1000, 150), appliesToKey: true }, cap("pay-as-you-go", 100, 25)],
      },
      "plan-only": { ...account(960, 1000, 40), caps: [] },
      "on-credit": { ...account(70, 1000, 1030, 100), caps: [cap("pay-as-you-go", 100, 30)] },
      empty: { ...account(0, 1000, 1000), caps: [] },
    },
  },
  search: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": { name: "InvalidRequestError" },
      empty,
      "spend-cap-key": empty,
      "spend-cap-pay-as-you-go": {
        name: "SpendCapExceededError",
        spendCap: "pay-as-you-go",
        setBy: "owner",
      },
    },
  },
}
