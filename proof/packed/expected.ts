import type { ask } from "./consumer/ask.ts"

/** What every runtime sees, besides whether it has a `process`. */
export const expected: Omit<Awaited<ReturnType<typeof ask>>, "hasProcess"> = {
  balances: [
    "contentstats balance 11.70 USD",
    "shortgenius credits 217 credit",
    "vendo balance 12.50 USD",
    "venice diem 90.5 DIEM",
    "venice usd 25.00 USD",
    "vinci balance 25.50 USD",
  ],
  empty: {
    name: "InsufficientBalanceError",
    provider: "vinci",
    isOwn: true,
    figures: ["1.25 USD", "2.50 USD"],
  },
  missingKey: { name: "MissingApiKeyError", provider: "vinci", variable: "VINCI_API_KEY" },
  redirect: { name: "RedirectError", provider: "vinci", origin: "https://elsewhere.invalid" },
  timeout: { name: "TimeoutError", provider: "vinci" },
}
