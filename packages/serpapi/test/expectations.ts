import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { SerpApi } from "../src/index.js"

const searches = (value: string) => ({ value, unit: "search" })
const midnight = (day: string) => `${day}T00:00:00.000Z`
const account = (left: string, used: string, plan: string, start: string, end: string) => ({
  balance: {
    buckets: [
      {
        id: "searches",
        available: searches(left),
        allotment: { amount: searches(plan), renews: "month", renewsAt: midnight(end) },
      },
    ],
  },
  usage: {
    period: { kind: "calendar", start: midnight(start), end: midnight(end) },
    spent: [searches(used)],
    quantities: {},
  },
})

const empty = { name: "InsufficientBalanceError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  forbidden: { name: "PermissionError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<SerpApi> = {
  getAccount: {
    read: async (serpapi) => {
      const [balance, usage] = [await serpapi.getBalance(), await serpapi.getUsage()]
      return { balance, usage }
    },
    examples: {
      ...refused,
      healthy: account("5958", "24042", "30000", "2026-11-17", "2026-12-17"),
      "extra-searches": account("120", "5080", "5000", "2026-11-30", "2026-12-31"),
      "no-plan": (at: Date) => ({
        balance: { buckets: [{ id: "searches", available: searches("99000") }] },
        usage: { period: toCalendarPeriod(at, "month"), spent: [searches("1000")], quantities: {} },
      }),
      empty: account("0", "250", "250", "2026-11-17", "2026-12-17"),
    },
  },
  search: {
    examples: {
      ...refused,
      healthy: viaClient,
      "no-results": viaClient,
      "empty-as-success": empty,
      "bad-request": { name: "InvalidRequestError" },
      empty,
      "one-of-two": { name: "RateLimitError", maybe: ["InsufficientBalanceError"] },
    },
  },
}
