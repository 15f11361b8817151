import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Twilio } from "../src/index.js"

const balance = (value: string, unit = "USD") => ({
  buckets: [{ id: "balance", available: { value, unit } }],
})
const usage = (spent: object[], upTo?: string) => (now: Date) => ({
  period: toCalendarPeriod(now, "month"),
  spent,
  quantities: {},
  ...(upTo && { upTo }),
})
const charge = (date: string, value: string) => ({
  at: `${date}T00:00:00.000Z`,
  amount: { value, unit: "USD" },
  sku: "totalprice",
})

const maybe = ["InsufficientBalanceError"]
const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError", maybe },
  suspended: { name: "PermissionError", maybe },
  forbidden: { name: "PermissionError" },
  "not-found": invalid,
  "too-many-requests": { name: "RateLimitError", retryAfter: 1 },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Twilio> = {
  fetchBalance: {
    read: (twilio) => twilio.getBalance().catch(explain),
    examples: {
      ...refused,
      healthy: balance("21.5"),
      low: balance("0.05"),
      empty: balance("0"),
      overdrawn: balance("-1.25", "EUR"),
      "sub-account": "has no separate balance",
    },
  },
  listUsageThisMonth: {
    read: (twilio) => twilio.getUsage(),
    examples: {
      ...refused,
      healthy: usage([{ value: "21.4855", unit: "USD" }], "2026-11-25T18:32:49.000Z"),
      "price-as-number": usage([{ value: "0.5", unit: "EUR" }], "2026-11-25T18:32:49.000Z"),
      "nothing-spent": usage([]),
      "bad-request": invalid,
    },
  },
  listUsageByDay: {
    read: (twilio) => Array.fromAsync(twilio.charges({ since: "2026-11-01" })),
    examples: {
      ...refused,
      healthy: [charge("2026-11-24", "0.75")],
      "two-days": [charge("2026-11-24", "0.75"), charge("2026-11-25", "0.25")],
      "nothing-spent": [],
      "bad-request": invalid,
    },
  },
  createMessage: { examples: { ...refused, healthy: viaClient, "bad-request": invalid } },
}

/** The one success that is thrown. */
function explain(error: Error): string {
  if (error.name !== "BillingUnavailableError") throw error
  return "has no separate balance"
}
