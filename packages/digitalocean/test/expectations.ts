import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { DigitalOcean } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const prepaid = (available: string, canSpend: boolean, autoTopUp: object) => ({
  buckets: [{ id: "prepayment", available: usd(available) }],
  owed: [usd("23.44")],
  canSpend,
  autoTopUp,
})
const automatic = { on: true, below: usd("10"), amount: usd("50") }
const cap = (spent: string) => (now: Date) => [
  {
    id: "prepayment",
    limit: usd("100"),
    spent: usd(spent),
    period: toCalendarPeriod(now, "month"),
    appliesToKey: true,
    setBy: "owner",
    hard: true,
  },
]
const usage = (start: string, end: string, spent: string, upTo: string) => ({
  period: { kind: "calendar", start: `${start}T00:00:00.000Z`, end: `${end}T00:00:00.000Z` },
  spent: [usd(spent)],
  quantities: {},
  upTo,
})

const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError", retryAfter: 12 },
  "server-error": { name: "ServerError" },
}
const scoped = {
  ...refused,
  forbidden: { name: "PermissionError" },
  "missing-scope": { name: "PermissionError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<DigitalOcean> = {
  getAccount: { examples: { ...refused, healthy: viaClient } },
  getCustomerBalance: {
    read: async (digitalocean) => ({
      usage: await digitalocean.getUsage(),
      balance: await digitalocean.getBalance(),
    }),
    examples: {
      ...scoped,
      healthy: {
        usage: usage("2019-07-01", "2019-08-01", "11.21", "2019-07-09T15:01:12.000Z"),
        balance: prepaid("25", true, automatic),
      },
      "in-credit": {
        usage: usage("2026-11-01", "2026-12-01", "1.5", "2026-11-25T15:01:12.000Z"),
        balance: { ...prepaid("25", true, automatic), owed: [usd("-8.5")] },
      },
    },
  },
  getPrepaymentConfig: {
    read: async (digitalocean) => ({
      caps: await digitalocean.getSpendCaps(),
      balance: await digitalocean.getBalance(),
    }),
    examples: {
      ...scoped,
      healthy: (now: Date) => ({ caps: cap("75")(now), balance: prepaid("25", true, automatic) }),
      empty: (now: Date) => ({ caps: cap("100")(now), balance: prepaid("0", false, { on: false }) }),
      "billed-later": { caps: [], balance: { buckets: [], owed: [usd("23.44")] } },
      "not-found": invalid,
    },
  },
  listBillingHistory: { examples: { ...scoped, healthy: viaClient } },
  listBillingInsights: {
    read: (digitalocean) =>
      Array.fromAsync(digitalocean.charges({ since: "2026-11-10", until: "2026-11-26" })),
    examples: {
      ...scoped,
      healthy: [
        { at: "2026-11-23T00:00:00.000Z", amount: usd("2.57"), sku: "3 nodes - 4 GB / 2 vCPU / 80 GB SSD" },
        { at: "2026-11-24T00:00:00.000Z", amount: usd("0.86"), sku: "droplet name (c-2-4GiB)" },
      ],
      "nothing-spent": [],
      "not-found": invalid,
    },
  },
  createDroplet: {
    examples: {
      ...scoped,
      healthy: viaClient,
      empty: { name: "InsufficientBalanceError" },
      invalid,
    },
  },
}
