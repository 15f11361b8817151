import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "55", searchesPerMonth: null, usedThisMonth: "0", costPerSearch: "2" },
  bucket: "balance",
  spend: fc.constant(["search", { query: { engine: "google", q: "x" } }] satisfies [string, TestCall]),
  reads: [["getAccount"]],
  check: (read, { start, toppedUp, paid }) => {
    const told: Record<string, number> = read("getAccount")
    const left = subtract(add(start, toppedUp), multiply(usd(2), paid))
    expect(told.total_searches_left).toBe(Math.trunc(Number(left.value)))
    expect(told.this_month_usage).toBeLessThanOrEqual(2 * paid)
  },
}
