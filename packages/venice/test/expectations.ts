import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Venice } from "../src/index.js"

const usd = (value: string) => ({ value, unit: "USD" })
const diem = (value: string) => ({ value, unit: "DIEM" })
const dollars = (available: string) => ({ id: "usd", available: usd(available) })
const staked = (available: string, allotment: string) => ({
  id: "diem",
  available: diem(available),
  // From the sample of a second operation, which these examples do not pin.
  allotment: { amount: diem(allotment), renews: "epoch", renewsAt: "2025-05-07T00:00:00.000Z" },
})

const lastDays = (days: number, end: Date) => ({
  kind: "rolling",
  start: new Date(end.getTime() - days * 86_400_000).toISOString(),
  end: end.toISOString(),
})
const today = (at: Date) => ({ kind: "calendar", start: midnight(at, 0), end: midnight(at, 1) })
const midnight = (at: Date, later: number) =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + later)).toISOString()
const thisMonth = (at: Date) => ({ kind: "calendar", start: first(at, 0), end: first(at, 1) })
const first = (at: Date, later: number) =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + later)).toISOString()

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "server-error": { name: "ServerError" },
}
const refusedToOthers = { ...refused, forbidden: { name: "PermissionError" } }
const refusedToWallets = {
  ...refusedToOthers,
  invalid: { name: "InvalidRequestError" },
  "too-many-requests": { name: "RateLimitError" },
}

const firstPage = [
  {
    at: "2026-06-01T08:00:00.000Z",
    amount: { value: "0.2", unit: "BUNDLED_CREDITS" },
    sku: "grok-imagine-image-image-unit",
    model: "grok-imagine-image",
    quantity: "2",
  },
  {
    at: "2026-06-01T08:00:30.250Z",
    amount: usd("0.1"),
    sku: "grok-imagine-image-image-unit",
    model: "grok-imagine-image",
    quantity: "1",
  },
]
const cheapest = [
  {
    scheme: "exact",
    network: "eip155:8453",
    amount: "5000000",
    asset: "0x833589fcd6edb6e08f4c7c32d4f71b54bda02913",
    payTo: "0x1111111111111111111111111111111111111111",
    maxTimeoutSeconds: 300,
    extra: { name: "USD Coin", version: "2" },
  },
  {
    scheme: "exact",
    network: "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp",
    amount: "5000000",
    asset: "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
    payTo: "11111111111111111111111111111111",
    maxTimeoutSeconds: 300,
    extra: { name: "USD Coin", version: "2", feePayer: "11111111111111111111111111111111" },
  },
]
const challenge = [
  {
    scheme: "exact",
    network: "eip155:8453",
    amount: "10000000",
    asset: "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",
    payTo: "0x1111111111111111111111111111111111111111",
    maxTimeoutSeconds: 300,
    extra: { name: "USD Coin", version: "2" },
  },
  {
    scheme: "exact",
    network: "solana",
    amount: "10000000",
    asset: "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
    payTo: "11111111111111111111111111111111",
    maxTimeoutSeconds: 300,
    extra: { feePayer: "11111111111111111111111111111111" },
  },
]

async function take<Item>(count: number, items: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = []
  for await (const item of items) if (taken.push(item) === count) break
  return taken
}

/** What every example of the spec means. */
export const expectations: Expectations<Venice> = {
  getBillingBalance: {
    read: (venice) => venice.getBalance(),
    examples: {
      ...refusedToOthers,
      healthy: { buckets: [staked("90.5", "100"), dollars("25")], canSpend: true },
      "usd-only": { buckets: [dollars("25.5")], canSpend: true },
      "diem-only": { buckets: [staked("42.75", "50")], canSpend: true },
      "holds-neither": { buckets: [], canSpend: false },
      bundled: { buckets: [], canSpend: true },
      low: { buckets: [staked("0", "100"), dollars("0.12")], canSpend: true },
      empty: { buckets: [staked("0", "100"), dollars("0")], canSpend: false },
    },
  },
  getBillingUsageAnalytics: {
    read: (venice) => venice.getUsage(),
    examples: {
      ...refusedToOthers,
      invalid: { name: "InvalidRequestError" },
      "timed-out": { name: "ServerError" },
      healthy: (at: Date) => ({
        period: lastDays(7, at),
        spent: [usd("0.8"), diem("19")],
        quantities: { tokens: "50000" },
      }),
      "several-models": (at: Date) => ({
        period: lastDays(3, at),
        spent: [usd("2.23"), diem("5")],
        quantities: { tokens: "1300000", seconds: "12", images: "3", minutes: "42.5", chars: "70000" },
      }),
      empty: (at: Date) => ({ period: lastDays(1, at), spent: [usd("0"), diem("0")], quantities: {} }),
    },
  },
  getBillingUsage: {
    examples: {
      gone: {
        name: "BillingUnavailableError",
        successor: "https://api.venice.ai/api/v1/billing/usage-history",
      },
    },
  },
  getBillingUsageHistory: {
    // An example is pinned, so the page after "first-page" is the same page again.
    read: (venice) => take(4, venice.charges()),
    examples: {
      ...refusedToOthers,
      invalid: { name: "InvalidRequestError" },
      "cursor-with-filter": { name: "InvalidRequestError" },
      "expired-cursor": { name: "InvalidRequestError" },
      healthy: [
        {
          at: "2026-06-15T19:05:10.504Z",
          amount: diem("0.06356"),
          sku: "zai-org-glm-5-1-llm-output-mtoken",
          model: "zai-org-glm-5-1",
          quantity: "0.000227",
          requestId: "chatcmpl-4007fd29f42b7d3c4107f4345e8d174a",
        },
        {
          at: "2026-06-15T19:07:41.020Z",
          amount: diem("0.1"),
          sku: "grok-imagine-image-image-unit",
          model: "grok-imagine-image",
          quantity: "1",
        },
        {
          at: "2026-06-15T19:12:03.811Z",
          amount: usd("0.0042"),
          sku: "zai-org-glm-5-1-llm-output-mtoken",
          model: "zai-org-glm-5-1",
          quantity: "0.0015",
          requestId: "chatcmpl-91d2b7a0c35e4f6a8e17d04cb2f95a63",
        },
        {
          at: "2026-06-15T19:30:55.000Z",
          amount: usd("0.007"),
          sku: "tts-kokoro-mchar",
          quantity: "0.002",
          requestId: "tts-5be07c1f9a2d4e83",
        },
      ],
      "first-page": [...firstPage, ...firstPage],
      empty: [],
      csv: viaClient,
      "csv-first-page": viaClient,
    },
  },
  getApiKeys: {
    read: (venice) => venice.getSpendCaps(),
    examples: {
      ...refusedToOthers,
      healthy: (at: Date) => [
        {
          id: "e28e82dc-9df2-4b47-b726-d0a222ef2ab5/usd",
          limit: usd("50"),
          spent: usd("12.5"),
          period: thisMonth(at),
          setBy: "owner",
        },
        {
          id: "e28e82dc-9df2-4b47-b726-d0a222ef2ab5/diem",
          limit: diem("10"),
          spent: diem("4.2231"),
          period: thisMonth(at),
          setBy: "owner",
        },
      ],
      empty: [],
      "spend-cap-usd": [
        {
          id: "3c9a60f2-8e1b-47d5-b2c4-6f0d9e7a5b18/usd",
          limit: usd("5"),
          spent: usd("5"),
          period: { kind: "all-time" },
          setBy: "owner",
        },
      ],
      "spend-cap-diem": (at: Date) => [
        {
          id: "3c9a60f2-8e1b-47d5-b2c4-6f0d9e7a5b18/diem",
          limit: diem("10"),
          spent: diem("10.0031"),
          period: today(at),
          setBy: "owner",
        },
      ],
    },
  },
  getApiKeyRateLimits: {
    examples: {
      ...refused,
      healthy: viaClient,
      "holds-neither": viaClient,
      empty: viaClient,
    },
  },
  getApiKeyRateLimitLog: {
    examples: {
      ...refusedToOthers,
      healthy: viaClient,
      empty: viaClient,
    },
  },
  getApiKey: {
    examples: {
      ...refusedToOthers,
      healthy: viaClient,
      "not-found": { name: "InvalidRequestError" },
    },
  },
  createChatCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      "paid-by-wallet": viaClient,
      invalid: { name: "InvalidRequestError" },
      "too-large": { name: "InvalidRequestError" },
      empty: { name: "InsufficientBalanceError", topUpUrl: "https://venice.ai/settings/api" },
      "spend-cap-usd": { name: "SpendCapExceededError", setBy: "owner" },
      "spend-cap-diem": { name: "SpendCapExceededError", setBy: "owner" },
      "payment-required": { name: "PaymentRequiredError", accepts: challenge },
      "wallet-empty": { name: "InsufficientBalanceError", available: usd("0.04") },
      forbidden: { name: "PermissionError" },
      "too-many-requests": { name: "RateLimitError" },
      unavailable: { name: "ServerError" },
      "timed-out": { name: "ServerError" },
    },
  },
  getX402Balance: {
    examples: {
      ...refusedToWallets,
      healthy: viaClient,
      low: viaClient,
      empty: viaClient,
    },
  },
  getX402Transactions: {
    examples: {
      ...refusedToWallets,
      healthy: viaClient,
      "first-page": viaClient,
      empty: viaClient,
    },
  },
  createX402TopUp: {
    examples: {
      healthy: viaClient,
      "bad-request": { name: "InvalidRequestError" },
      "payment-required": { name: "PaymentRequiredError", accepts: cheapest },
      "too-many-requests": { name: "RateLimitError" },
      "server-error": { name: "ServerError" },
    },
  },
}
