import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "3.3", hours: "7.5", costPerCall: "0.0043" },
  bucket: "balance",
  spend: fc.constant(["transcribe", { body: { url: "https://example.com/a.wav" } }] satisfies [
    string,
    TestCall,
  ]),
  reads: [["getBalances"], ["getBillingBreakdown"]],
  check: (read, { start, toppedUp, paid }) => {
    const [left, hours] = (read("getBalances") as { balances: { amount: number }[] }).balances
    expect(usd(left?.amount ?? -1)).toEqual(subtract(add(start, toppedUp), multiply(usd("0.0043"), paid)))
    expect(hours?.amount).toBe(7.5)
  },
}
