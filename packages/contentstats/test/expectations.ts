import { type Expectations, viaClient } from "@api-balance/mocks"
import type { ContentStats } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const account = (figures: { available: string; pending: string; charged: string; snapshots: string }) => ({
  balance: { buckets: [{ id: "balance", available: usd(figures.available), pending: usd(figures.pending) }] },
  usage: {
    period: { kind: "all-time" },
    spent: [usd(figures.charged)],
    quantities: { snapshots: figures.snapshots },
  },
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  forbidden: { name: "PermissionError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<ContentStats> = {
  getUsage: {
    read: async (contentstats) => ({
      balance: await contentstats.getBalance(),
      usage: await contentstats.getUsage(),
    }),
    examples: {
      ...refused,
      healthy: account({ available: "11.7", pending: "0.75", charged: "6.75", snapshots: "450" }),
      "new-account": account({ available: "5", pending: "0", charged: "0", snapshots: "0" }),
      low: account({ available: "0.5", pending: "0", charged: "19.5", snapshots: "1300" }),
      "pending-exceeds": account({ available: "-0.15", pending: "0.75", charged: "14.4", snapshots: "960" }),
      empty: account({ available: "0", pending: "0", charged: "15", snapshots: "1000" }),
      "float-noise": account({
        available: "7.904999999999999",
        pending: "0.045",
        charged: "11.25",
        snapshots: "750",
      }),
    },
  },
  trackVideo: {
    examples: {
      ...refused,
      healthy: viaClient,
      low: {
        name: "InsufficientBalanceError",
        available: usd("0.5"),
        required: usd("2.52"),
        shortfall: usd("2.02"),
      },
      "low-without-shortfall": {
        name: "InsufficientBalanceError",
        available: usd("0.5"),
        required: usd("2.52"),
      },
      "pending-exceeds": {
        name: "InsufficientBalanceError",
        available: usd("0.6"),
        required: usd("2.52"),
        shortfall: usd("1.92"),
      },
      empty: {
        name: "InsufficientBalanceError",
        available: usd("0"),
        required: usd("2.52"),
        shortfall: usd("2.52"),
      },
      invalid: { name: "InvalidRequestError" },
      "invalid-twice": { name: "InvalidRequestError" },
      "not-found": { name: "InvalidRequestError" },
    },
  },
  listVideos: {
    examples: {
      ...refused,
      healthy: viaClient,
      "new-account": viaClient,
      empty: viaClient,
      invalid: { name: "InvalidRequestError" },
    },
  },
  getVideo: {
    examples: {
      ...refused,
      healthy: viaClient,
      "just-ordered": viaClient,
      empty: viaClient,
      deleted: viaClient,
      "not-found": { name: "InvalidRequestError" },
    },
  },
  stopVideo: {
    examples: {
      ...refused,
      healthy: viaClient,
      empty: viaClient,
      "not-found": { name: "InvalidRequestError" },
    },
  },
}
