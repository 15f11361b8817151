import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "3.3", costPerMessage: "0.0079" },
  bucket: "balance",
  spend: fc.constant(["createMessage", { body: "To=%2B15558675310&Body=Hi" }] satisfies [string, TestCall]),
  reads: [["fetchBalance"], ["listUsageThisMonth"], ["listUsageByDay"]],
  check: (read, { start, toppedUp, paid }) => {
    const cost = multiply(usd("0.0079"), paid)
    const { balance } = read("fetchBalance") as { balance: string }
    expect(usd(balance)).toEqual(subtract(add(start, toppedUp), cost))
    const { usage_records: days } = read("listUsageByDay") as { usage_records: { price: string }[] }
    expect(days.map(({ price }) => usd(price)).reduce(add, usd(0))).toEqual(cost)
  },
}
