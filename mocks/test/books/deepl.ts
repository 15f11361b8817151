import { add } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

export const book: Book = {
  options: { balance: "40", used: "10" },
  bucket: "balance",
  spend: fc
    .constantFrom(["Hi"], ["Hello", "日本🗾"])
    .map((text): [string, TestCall] => [
      "translateText",
      { body: { text, target_lang: "DE", show_billed_characters: true } },
    ]),
  reads: [["getUsage"]],
  toCharge: ({ translations }: { translations: { billed_characters: number }[] }) =>
    translations.map(({ billed_characters }) => usd(billed_characters)).reduce(add, usd(0)),
  check: (read, { start, toppedUp, charged, now }) => {
    const { character_count, character_limit } = read("getUsage") as Record<string, number>
    // Of a limit in parts of a character the whole ones are told.
    expect(character_limit).toBe(Math.floor(Number(add(add(start, usd(10)), toppedUp).value)))
    expect(character_count).toBeLessThanOrEqual(character_limit ?? -1)
    if (now < new Date("2026-07-01")) expect(usd(character_count ?? -1)).toEqual(add(usd(10), charged))
  },
}
