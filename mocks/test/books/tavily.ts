import { add } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "40", used: "10", keyLimit: "25" },
  bucket: "balance",
  spend: fc.constant(["search", { body: { query: "x" } }] satisfies [string, TestCall]),
  reads: [["getUsage"]],
  toCharge: ({ usage }: { usage: { credits: number } }) => usd(usage.credits),
  check: (read, { start, toppedUp, charged, now }) => {
    const { key, account } = read("getUsage") as Record<"key" | "account", Record<string, number>>
    expect(account.plan_limit).toBe(Math.floor(Number(add(add(start, usd(10)), toppedUp).value)))
    expect(account.plan_usage).toBeLessThanOrEqual(account.plan_limit ?? -1)
    expect(key.usage).toBeLessThanOrEqual(25)
    if (now >= new Date("2026-07-01")) return
    expect(usd(account.plan_usage ?? -1)).toEqual(add(usd(10), charged))
    expect(usd(key.usage ?? -1)).toEqual(charged)
  },
}
