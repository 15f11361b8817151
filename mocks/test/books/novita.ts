import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", creditLimit: "2", costPerCall: "0.0123" },
  bucket: "balance",
  spend: toChat,
  reads: [["getBalance"], ["listMonthlyBills"]],
  check: (read, { start, toppedUp, paid }) => {
    const told = read("getBalance") as Record<string, string>
    const [available, cash, owed] = [told.availableBalance, told.cashBalance, told.outstandingInvoices].map(
      (units) => multiply(usd(units ?? "-1"), "0.0001"),
    ) as [ReturnType<typeof usd>, ReturnType<typeof usd>, ReturnType<typeof usd>]
    expect(available).toEqual(subtract(add(start, toppedUp), multiply(usd("0.0123"), paid)))
    expect(available).toEqual(subtract(add(cash, usd("2")), owed))
  },
}
