import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Vinci } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const balance = (available: string) => ({ buckets: [{ id: "balance", available: usd(available) }] })
const lastDays = (days: number, end: Date) => ({
  kind: "rolling",
  start: new Date(end.getTime() - days * 86_400_000).toISOString(),
  end: end.toISOString(),
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}

const spending = {
  ...refused,
  healthy: viaClient,
  low: { name: "InsufficientBalanceError", available: usd("1.25"), required: usd("2.5") },
  empty: { name: "InsufficientBalanceError", available: usd("0"), required: usd("0.25") },
  "bad-request": { name: "InvalidRequestError" },
  invalid: { name: "InvalidRequestError" },
  "too-large": { name: "InvalidRequestError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Vinci> = {
  getBalance: {
    read: (vinci) => vinci.getBalance(),
    examples: {
      ...refused,
      healthy: balance("25.5"),
      low: balance("1.25"),
      empty: balance("0"),
      "float-noise": balance("0.30000000000000004"),
    },
  },
  getUsage: {
    read: (vinci) => vinci.getUsage(),
    examples: {
      ...refused,
      healthy: (at: Date) => ({
        period: lastDays(30, at),
        spent: [usd("21.025")],
        quantities: { requests: "156", seconds: "420.5" },
      }),
      empty: (at: Date) => ({
        period: lastDays(7, at),
        spent: [usd("0")],
        quantities: { requests: "0", seconds: "0" },
      }),
      invalid: { name: "InvalidRequestError" },
    },
  },
  generateTextToVideo: { examples: spending },
  generateImageToVideo: { examples: spending },
  getStatus: {
    examples: {
      ...refused,
      healthy: viaClient,
      pending: viaClient,
      processing: viaClient,
      failed: viaClient,
      "not-found": { name: "InvalidRequestError" },
    },
  },
  listKeys: { examples: { ...refused, healthy: viaClient, "unused-key": viaClient } },
  createKey: { examples: { ...refused, healthy: viaClient, invalid: { name: "InvalidRequestError" } } },
  revokeKey: {
    examples: { ...refused, healthy: viaClient, "not-found": { name: "InvalidRequestError" } },
  },
}
