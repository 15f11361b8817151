import { add, multiply, subtract } from "@api-balance/core"
import { expect } from "vitest"
import { type Book, toChat, usd } from "../book.js"

export const book: Book = {
  options: { balance: "900", costPerCall: "7" },
  bucket: "balance",
  spend: toChat,
  reads: [
    ["getCurrentBalance"],
    ["getPointsHistory", { query: { limit: "100", starting_after: "query-3" } }],
  ],
  check: (read, { start, toppedUp, paid }) => {
    const left = subtract(add(start, toppedUp), multiply(usd("7"), paid))
    expect(read("getCurrentBalance")).toEqual({ current_point_balance: Math.trunc(Number(left.value)) })
    const { has_more, length, data } = read("getPointsHistory") as History
    expect(data).toHaveLength(length)
    if (has_more) expect(length).toBe(20)
    expect(data.every(({ cost_points }) => cost_points === 7)).toBe(true)
  },
}

interface History {
  readonly has_more: boolean
  readonly length: number
  readonly data: readonly { readonly cost_points: number }[]
}
