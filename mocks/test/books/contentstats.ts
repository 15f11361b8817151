import { type Amount, add, compare, multiply } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "2.5" },
  bucket: "balance",
  spend: fc.oneof(
    fc
      .integer({ min: 1, max: 30 })
      .map((days): [string, TestCall] => [
        "trackVideo",
        { body: { video_link: "https://www.youtube.com/watch?v=x", duration_days: days } },
      ]),
    fc
      .integer({ min: 1, max: 5 })
      .map((id): [string, TestCall] => ["stopVideo", { parameters: { id: `video_${id}` } }]),
  ),
  reads: [["getUsage"], ["listVideos"], ["getVideo", { parameters: { id: "video_1" } }]],
  check: (read, { start, toppedUp }) => {
    const usage = read("getUsage") as Record<string, number>
    const [balance, pending, charged] = ["balance_usd", "uncharged_usage_usd", "total_charged_usd"].map(
      (field) => usd(usage[field] ?? -1),
    ) as [Amount, Amount, Amount]
    expect(add(balance, charged)).toEqual(add(start, toppedUp))
    expect(add(pending, charged)).toEqual(multiply(usd("0.015"), usage.total_snapshots ?? -1))
    expect(compare(balance, pending)).not.toBe(-1)
  },
}
