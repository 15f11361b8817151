import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd, zero } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", creditLimit: "2", costPerCall: "0.0123" },
  bucket: "balance",
  spend: toChat,
  reads: [["getBalance"], ["listMonthlyBills"]],
  check: (read, { start, toppedUp, paid }) => {
    const told: Record<string, string> = read("getBalance")
    const [available, cash = zero, owed = zero] = [
      told.availableBalance,
      told.cashBalance,
      told.outstandingInvoices,
    ].map((units) => multiply(usd(units ?? "-1"), "0.0001"))
    expect(available).toEqual(subtract(add(start, toppedUp), multiply(usd("0.0123"), paid)))
    expect(available).toEqual(subtract(add(cash, usd("2")), owed))
  },
}
