import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", granted: "1.1", costPerCall: "0.0723" },
  bucket: "balance",
  spend: toChat,
  reads: [["getUserBalance"]],
  check: (read, { start, toppedUp, paid }) => {
    const [info] = (read("getUserBalance") as { balance_infos: Record<string, string>[] }).balance_infos
    const [total, granted, own] = [info?.total_balance, info?.granted_balance, info?.topped_up_balance].map(
      (text) => usd(text ?? "-1"),
    )
    expect(total).toEqual(subtract(add(start, toppedUp), multiply(usd("0.0723"), paid)))
    expect(total).toEqual(add(granted ?? usd(-1), own ?? usd(-1)))
    expect(Number(granted?.value)).toBeGreaterThanOrEqual(0)
    expect(Number(own?.value)).toBeGreaterThanOrEqual(0)
  },
}
