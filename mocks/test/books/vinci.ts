import { add, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"

export const book: Book = {
  options: { balance: "3.3" },
  bucket: "balance",
  spend: fc.tuple(
    fc.constantFrom("generateTextToVideo", "generateImageToVideo"),
    fc.integer({ min: 1, max: 10 }).map((seconds) => ({ body: { prompt: "x", duration_seconds: seconds } })),
  ),
  reads: [
    ["getBalance"],
    ["getUsage", { query: { days: "90" } }],
    ["getStatus", { parameters: { request_id: "req_1" } }],
  ],
  toCharge: ({ estimated_cost_usd }: { estimated_cost_usd: number }) => usd(estimated_cost_usd),
  check: (read, { start, toppedUp, charged }) => {
    const { balance_usd, total_spent_usd } = read("getBalance") as Record<string, number>
    expect(usd(total_spent_usd ?? -1)).toEqual(charged)
    expect(usd(balance_usd ?? -1)).toEqual(subtract(add(start, toppedUp), charged))
    expect(balance_usd).toBeGreaterThanOrEqual(0)
  },
}
