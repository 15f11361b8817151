import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Telnyx } from "../src/index.js"

const bucket = (unit: string, figures: Record<string, string>) => ({
  buckets: [
    {
      id: "balance",
      ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value, unit }])),
    },
  ],
})

const forbidden = { name: "PermissionError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  forbidden,
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Telnyx> = {
  retrieveBalance: {
    read: (telnyx) => telnyx.getBalance(),
    examples: {
      ...refused,
      healthy: bucket("USD", { available: "390", pending: "10", creditLine: "100" }),
      "on-credit": bucket("USD", { available: "74.5", pending: "0", creditLine: "100" }),
      empty: bucket("EUR", { available: "0", pending: "0", creditLine: "0" }),
      sparse: bucket("USD", { available: "5" }),
    },
  },
  listMessagingProfiles: {
    read: (telnyx) => telnyx.getSpendCaps(),
    examples: {
      ...refused,
      healthy: (now: Date) => [
        {
          id: "messaging-profile:3fa85f64-5717-4562-b3fc-2c963f66afa6",
          limit: { value: "10", unit: "USD" },
          period: toCalendarPeriod(now, "day"),
          setBy: "owner",
        },
      ],
      "no-limit": [],
    },
  },
  sendMessage: {
    examples: {
      ...refused,
      healthy: viaClient,
      empty: { name: "InsufficientBalanceError" },
      suspended: { ...forbidden, maybe: ["InsufficientBalanceError"] },
      invalid: { name: "InvalidRequestError" },
      "spend-cap-daily": (now: Date) => ({
        name: "SpendCapExceededError",
        setBy: "owner",
        resetsAt: toCalendarPeriod(now, "day").end,
      }),
    },
  },
}
