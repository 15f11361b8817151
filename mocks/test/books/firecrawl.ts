import { add, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "55", planCredits: null, costPerPage: "3" },
  bucket: "balance",
  spend: fc.constant(["scrape", { body: { url: "https://example.com" } }] satisfies [string, TestCall]),
  reads: [["getCreditUsage"], ["getHistoricalCreditUsage"]],
  toCharge: ({ data }: { data: { metadata: { creditsUsed: number } } }) => usd(data.metadata.creditsUsed),
  check: (read, { start, toppedUp, charged }) => {
    const { remainingCredits } = (read("getCreditUsage") as { data: { remainingCredits: number } }).data
    expect(usd(remainingCredits)).toEqual(subtract(add(start, toppedUp), charged))
    const [month] = (read("getHistoricalCreditUsage") as { periods: { totalCredits: number }[] }).periods
    expect(month?.totalCredits).toBeLessThanOrEqual(Number(charged.value))
  },
}
