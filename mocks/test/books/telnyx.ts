import { add, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "3.3", creditLimit: "1.1", costPerMessage: "0.0051", dailyLimit: "0.02" },
  bucket: "balance",
  spend: fc.constant([
    "sendMessage",
    { body: { from: "+13125550001", to: "+13125550002", text: "Hi" } },
  ] satisfies [string, TestCall]),
  reads: [["retrieveBalance"], ["listMessagingProfiles"]],
  toCharge: ({ data }: { data: { cost: { amount: string } } }) => usd(data.cost.amount),
  check: (read, { start, toppedUp, charged }) => {
    const { data } = read("retrieveBalance") as { data: Record<string, string> }
    const [balance, line, left] = [data.balance, data.credit_limit, data.available_credit].map((value) =>
      usd(value ?? -1),
    )
    expect(left).toEqual(subtract(add(start, toppedUp), charged))
    expect(left).toEqual(add(balance ?? usd(-1), line ?? usd(-1)))
  },
}
