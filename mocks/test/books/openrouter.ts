import { add } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd } from "../book.js"

export const book: Book = {
  options: { balance: "3.3", totalUsage: "10.7", costPerCall: "0.123456", weeklyLimit: "1.5" },
  bucket: "balance",
  spend: toChat,
  reads: [["getCredits"], ["getCurrentKey"]],
  toCharge: ({ usage }: { usage: { cost: number } }) => usd(usage.cost),
  check: (read, { start, toppedUp, charged }) => {
    const { total_credits, total_usage } = (read("getCredits") as Answer).data
    expect(usd(total_usage ?? -1)).toEqual(add(usd("10.7"), charged))
    expect(usd(total_credits ?? -1)).toEqual(add(add(start, usd("10.7")), toppedUp))
    const { limit_remaining, usage_daily = 0, usage_weekly = 0 } = (read("getCurrentKey") as Answer).data
    // The call that reaches the limit may cost more than is left of it.
    expect(limit_remaining).toBeGreaterThan(-0.123456)
    expect(usage_daily).toBeLessThanOrEqual(usage_weekly)
  },
}

interface Answer {
  readonly data: Readonly<Record<string, number>>
}
