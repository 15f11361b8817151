import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd, zero } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "3.3", costPerImage: "0.0123" },
  bucket: "balance",
  spend: fc.constant(["createImage", { body: { prompt: "a cat", num_images: 3 } }] satisfies [
    string,
    TestCall,
  ]),
  reads: [["getAccountBilling"], ["getModelUsage"]],
  check: (read, { start, toppedUp, paid }) => {
    const spent = multiply(usd("0.0369"), paid)
    const { credits } = read("getAccountBilling") as { credits: { current_balance: number } }
    expect(usd(credits.current_balance)).toEqual(subtract(add(start, toppedUp), spent))
    const { time_series } = read("getModelUsage") as { time_series: { results: { cost: number }[] }[] }
    const costs = time_series.flatMap(({ results }) => results.map(({ cost }) => usd(cost)))
    expect(costs.reduce(add, zero)).toEqual(spent)
  },
}
