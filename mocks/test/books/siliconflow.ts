import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", gift: "1.2", costPerCall: "0.0123" },
  bucket: "balance",
  spend: toChat,
  reads: [["getUserInfo"]],
  check: (read, { start, toppedUp, paid }) => {
    const { balance, chargeBalance, totalBalance } = (
      read("getUserInfo") as { data: Record<"balance" | "chargeBalance" | "totalBalance", string> }
    ).data
    expect(usd(totalBalance)).toEqual(subtract(add(start, toppedUp), multiply(usd("0.0123"), paid)))
    expect(add(usd(balance), usd(chargeBalance))).toEqual(usd(totalBalance))
    expect(Number(balance)).toBeLessThanOrEqual(1.2)
  },
}
