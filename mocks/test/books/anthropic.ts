import { add, multiply } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, chat, usd, zero } from "../book.js"
import type { TestCall } from "../open-ledger.js"

const call = { body: { model: "claude-haiku-4-5", max_tokens: 16, ...chat } }

export const book: Book = {
  options: { balance: "3.3", costPerCall: "0.0437", monthlyLimit: "1.5" },
  bucket: "balance",
  spend: fc.constant(["createMessage", call] satisfies [string, TestCall]),
  reads: [["getCost"], ["getCostReport"], ["listSpendLimits"]],
  check: (read, { start, toppedUp, paid }) => {
    const spent = multiply(usd("0.0437"), paid)
    const sum = (amounts: readonly string[]) => multiply(amounts.map(usd).reduce(add, zero), "0.01")
    expect(sum((read("getCost") as Costs).data.map(({ cost }) => cost.amount))).toEqual(spent)
    const days = (read("getCostReport") as CostReport).data.flatMap(({ results }) => results)
    expect(sum(days.map(({ amount }) => amount))).toEqual(spent)
    // No route reports the balance; that it is never overdrawn shows in what was paid.
    expect(Number(spent.value)).toBeLessThanOrEqual(Number(add(start, toppedUp).value))
  },
}

interface Costs {
  readonly data: readonly { readonly cost: { readonly amount: string } }[]
}

interface CostReport {
  readonly data: readonly { readonly results: readonly { readonly amount: string }[] }[]
}
