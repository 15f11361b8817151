import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Deepgram } from "../src/index.js"

const bucket = (id: string, value: string, unit: string) => ({ id, available: { value, unit } })
const first = "8e2e3f2c-1f6d-4a52-9d1b-0c2b5d3f9a11"
const second = "0b7c9a14-53f1-4c0e-9b61-1f3c7d2e8a90"
const usage = (end: string, value: string) => ({
  period: { kind: "calendar", start: "2026-11-01T00:00:00.000Z", end: `${end}T00:00:00.000Z` },
  spent: [{ value, unit: "USD" }],
  quantities: {},
})

const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "missing-scope": { name: "PermissionError" },
  "server-error": { name: "ServerError" },
}
const ofProject = { ...refused, "not-found": invalid }

/** What every example of the spec means. */
export const expectations: Expectations<Deepgram> = {
  listProjects: { examples: { ...refused, healthy: viaClient } },
  getBalances: {
    read: (deepgram) => deepgram.getBalance(),
    examples: {
      ...ofProject,
      healthy: { buckets: [bucket(first, "188.31", "USD")] },
      "two-units": { buckets: [bucket(first, "12.5", "USD"), bucket(second, "40.25", "hour")] },
      empty: { buckets: [bucket(first, "0", "USD"), bucket(second, "0", "hour")] },
      "no-balances": { buckets: [] },
    },
  },
  getBillingBreakdown: {
    read: (deepgram) => deepgram.getUsage(),
    examples: {
      ...ofProject,
      healthy: usage("2026-11-26", "0.25"),
      "two-days": usage("2026-12-01", "0.3"),
      "nothing-spent": usage("2026-11-26", "0"),
      "bad-request": invalid,
      corrupt: invalid,
    },
  },
  listPurchases: { examples: { ...ofProject, healthy: viaClient } },
  transcribe: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      corrupt: invalid,
      empty: { name: "InsufficientBalanceError" },
      forbidden: { name: "PermissionError" },
      invalid,
      "too-many-requests": { name: "RateLimitError" },
    },
  },
}
