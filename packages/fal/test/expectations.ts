import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Fal } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const balance = (value: string) => ({ buckets: [{ id: "credits", available: usd(value) }] })
const costs =
  (spent: object[], ...charges: object[]) =>
  (now: Date) => ({
    usage: { period: toCalendarPeriod(now, "month"), spent, quantities: {} },
    charges,
  })
const line = (at: string, value: string, sku: string, quantity: string) => ({
  at,
  amount: usd(value),
  sku,
  model: sku,
  quantity,
})

const denied = { name: "PermissionError" }
const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}
const managing = { ...refused, "ordinary-key": denied, forbidden: denied }
const empty = { name: "InsufficientBalanceError", topUpUrl: "https://fal.ai/dashboard/billing" }

/** What every example of the spec means. */
export const expectations: Expectations<Fal> = {
  getAccountBilling: {
    read: (fal) => fal.getBalance(),
    examples: { ...managing, healthy: balance("24.5"), empty: balance("0"), overdrawn: balance("-0.37") },
  },
  getModelUsage: {
    read: async (fal) => ({
      usage: await fal.getUsage(),
      charges: await Array.fromAsync(fal.charges()),
    }),
    examples: {
      ...managing,
      "bad-request": invalid,
      healthy: costs([usd("0.012")], line("2026-11-24T00:00:00.000Z", "0.012", "fal-ai/flux/schnell", "4")),
      "two-days": costs([usd("0.3")], line("2026-11-23T05:00:00.000Z", "0.1", "fal-ai/flux/schnell", "10"), {
        ...line("2026-11-23T05:00:00.000Z", "0.2", "fal-ai/veo3", "0.5"),
        key: "Production Key",
      }),
      "nothing-spent": costs([]),
    },
  },
  createImage: {
    examples: {
      ...refused,
      healthy: viaClient,
      "no-key": { name: "AuthenticationError" },
      empty,
      "top-up": empty,
      "admin-lock": denied,
      locked: { ...denied, maybe: ["InsufficientBalanceError"] },
      invalid,
    },
  },
}
