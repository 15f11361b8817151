import { add } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, chat, toChat, usd, zero } from "../book.js"

interface Entry {
  readonly amount: number
  readonly currency: string
  readonly timestamp: string
}

export const book: Book = {
  options: {
    balance: "0.5",
    diem: "0.1",
    allotment: "0.2",
    bundled: "0.11",
    costPerCall: "0.03",
    usdLimit: "1.5",
  },
  bucket: "usd",
  spend: toChat,
  reads: [
    ["getBillingBalance"],
    ["getBillingUsageHistory", { query: { pageSize: "10" } }],
    ["getBillingUsageHistory", { headers: { accept: "text/csv" }, query: { pageSize: "10" } }],
    ["getBillingUsageHistory", { query: { cursor: "unknown" } }],
    ["getBillingUsageAnalytics", { query: { lookback: "30d" } }],
    ["getApiKeys"],
    ["getApiKeyRateLimits"],
    ["getX402Transactions", { parameters: { walletAddress: `0x${"2".repeat(40)}` } }],
    ["getX402Balance", { parameters: { walletAddress: `0x${"2".repeat(40)}` } }],
    ["createX402TopUp", { headers: { "x-payment": "e30=" } }],
    ["createChatCompletion", { headers: { "sign-in-with-x": "x" }, body: { model: "m", ...chat } }],
  ],
  check: (read, { start, toppedUp, paid, now }) => {
    const { balances } = read("getBillingBalance") as { balances: { usd: number; diem: number } }
    const { data } = read("getBillingUsageHistory") as { data: Entry[] }
    const sum = (currency: string, since = "") =>
      data
        .filter((entry) => entry.currency === currency && entry.timestamp >= since)
        .map(({ amount }) => usd(amount))
        .reduce(add, zero)
    expect(data).toHaveLength(paid)
    expect(usd(balances.usd)).toEqual(add(add(start, toppedUp), sum("USD")))
    // DIEM is granted anew each day, so that only the charges of the day count.
    const today = now.toISOString().slice(0, 10)
    const granted = today === "2026-06-15" ? "0.1" : "0.2"
    expect(usd(balances.diem)).toEqual(add(usd(granted), sum("DIEM", today)))
    expect(-Number(sum("BUNDLED_CREDITS").value)).toBeLessThanOrEqual(0.11)
    expect(Math.min(balances.usd, balances.diem)).toBeGreaterThanOrEqual(0)
  },
}
