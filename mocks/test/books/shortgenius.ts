import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "55.5", costPerVideo: "7.25" },
  bucket: "credits",
  spend: fc.constant([
    "createVideo",
    { body: { connection_ids: ["a"], title: "x", caption: "y" } },
  ] satisfies [string, TestCall]),
  reads: [["getUsage"]],
  check: (read, { start, toppedUp, paid }) => {
    const { credits } = (read("getUsage") as { balance: { credits: number } }).balance
    expect(usd(credits)).toEqual(subtract(add(start, toppedUp), multiply(usd("7.25"), paid)))
    expect(credits).toBeGreaterThanOrEqual(0)
  },
}
