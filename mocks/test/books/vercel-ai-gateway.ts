import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd, zero } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", totalUsed: "4.5", costPerCall: "0.0123" },
  bucket: "balance",
  spend: toChat,
  reads: [["getCredits"], ["getReport"]],
  check: (read, { start, toppedUp, paid }) => {
    const charged = multiply(usd("0.0123"), paid)
    const { balance, total_used } = read("getCredits") as { balance: string; total_used: string }
    expect(usd(balance)).toEqual(subtract(add(start, toppedUp), charged))
    expect(usd(total_used)).toEqual(add(usd("4.5"), charged))
    const { results } = read("getReport") as { results: { total_cost: number }[] }
    expect(results.map(({ total_cost }) => usd(total_cost)).reduce(add, zero)).toEqual(charged)
  },
}
