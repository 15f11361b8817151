import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "3.3", costPerImage: "0.65" },
  bucket: "balance",
  spend: fc.constant(["generateCore", { body: { prompt: "x" } }] satisfies [string, TestCall]),
  reads: [["getBalance"]],
  check: (read, { start, toppedUp, paid }) => {
    const { credits } = read("getBalance") as { credits: number }
    expect(usd(credits)).toEqual(subtract(add(start, toppedUp), multiply(usd("0.65"), paid)))
    expect(credits).toBeGreaterThanOrEqual(0)
  },
}
