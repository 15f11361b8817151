import { add, isAtLeast, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd, zero } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", holdPerCall: "0.5", holdTime: "1h", costPerCall: "0.123456789" },
  bucket: "balance",
  spend: toChat,
  reads: [["getBalance"]],
  check: (read, { start, toppedUp, paid }) => {
    const told: Record<string, string> = read("getBalance")
    const [balance = zero, reserved = zero, available = zero] = ["balance", "reserved", "available"].map(
      (name) => multiply(usd(told[`${name}_nano_usd`] ?? "-1"), "0.000000001"),
    )
    expect(subtract(balance, reserved)).toEqual(available)
    expect(isAtLeast(available, zero)).toBe(true)
    // What is held is charged later: there are as many charges as calls, without those under way.
    const underWay = Number(reserved.value) / 0.5
    const charged = multiply(usd("0.123456789"), paid - underWay)
    expect(balance).toEqual(subtract(add(start, toppedUp), charged))
  },
}
