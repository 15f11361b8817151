import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", vouchers: "1.1", costPerCall: "0.0723" },
  bucket: "balance",
  spend: toChat,
  reads: [["getBalance"]],
  check: (read, { start, toppedUp, paid }) => {
    const { available_balance, voucher_balance, cash_balance } = (read("getBalance") as Answer).data
    const left = subtract(add(start, toppedUp), multiply(usd("0.0723"), paid))
    expect(usd(available_balance ?? -1)).toEqual(left)
    expect(add(usd(voucher_balance ?? -1), usd(cash_balance ?? -1))).toEqual(left)
    expect(voucher_balance).toBeLessThanOrEqual(1.1)
  },
}

interface Answer {
  readonly data: Readonly<Record<string, number>>
}
