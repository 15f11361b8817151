import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd } from "../book.js"

const micro = "0.000001"

export const book: Book = {
  options: { balance: "5", costPerCall: "0.123456", dailyCap: "1.5", monthlyCap: "20" },
  bucket: "balance",
  spend: toChat,
  reads: [["getBalance"], ["getLegacyBalance"], ["getCliBalance"], ["getSpendCaps"], ["getUsage"]],
  check: (read, { start, toppedUp, paid }) => {
    const { credits_remaining_micros: left } = read("getBalance") as { credits_remaining_micros: number }
    const charged = multiply(usd("0.123456"), paid)
    const unsettled = subtract(subtract(add(start, toppedUp), charged), multiply(usd(left), micro))
    expect(left).toBeGreaterThanOrEqual(0)
    // What is missing is the difference between dollars set aside and real costs: 0.876544 for each open call.
    const open = Number(unsettled.value) / 0.876544
    expect(Math.abs(open - Math.round(open))).toBeLessThan(1e-9)
    expect(multiply(usd("0.876544"), Math.round(open))).toEqual(unsettled)
  },
}
