import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Firecrawl } from "../src/index.js"

const credits = (value: string) => ({ value, unit: "credit" })
const balance = (value: string, plan?: string, renews = "month", renewsAt = "2025-02-01") => ({
  buckets: [
    {
      id: "credits",
      available: credits(value),
      ...(plan && { allotment: { amount: credits(plan), renews, renewsAt: `${renewsAt}T00:00:00.000Z` } }),
    },
  ],
})
const usage = (start: string, end: string, value: string) => ({
  period: { kind: "calendar", start: `${start}T00:00:00.000Z`, end: `${end}T00:00:00.000Z` },
  spent: [credits(value)],
  quantities: {},
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "too-many-requests-with-wait": { name: "RateLimitError", retryAfter: 25 },
  "server-error": { name: "ServerError" },
}
const invalid = { name: "InvalidRequestError" }

/** What every example of the spec means. */
export const expectations: Expectations<Firecrawl> = {
  getCreditUsage: {
    read: (firecrawl) => firecrawl.getBalance(),
    examples: {
      ...refused,
      healthy: balance("1000", "500000"),
      yearly: balance("1150000", "1200000", "year", "2026-01-01"),
      "no-period": balance("480.5"),
      empty: balance("0", "3000"),
      overdrawn: balance("-12", "3000"),
      "not-found": invalid,
    },
  },
  getHistoricalCreditUsage: {
    read: (firecrawl) => firecrawl.getUsage(),
    examples: {
      ...refused,
      healthy: usage("2025-01-01", "2025-02-01", "1000"),
      "two-months": usage("2025-02-01", "2025-03-01", "250"),
      "nothing-spent": (at: Date) => ({ period: toCalendarPeriod(at, "month"), spent: [], quantities: {} }),
    },
  },
  scrape: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      empty: { name: "InsufficientBalanceError" },
      low: { name: "InsufficientBalanceError" },
    },
  },
}
