import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

const firstRenewal = new Date("2026-07-01T00:00:00Z")

export const book: Book = {
  options: { balance: "900", plan: "500", costPerCharacter: "1.25" },
  bucket: "balance",
  spend: fc.constant([
    "createSpeech",
    { parameters: { voice_id: "v" }, body: { text: "seven!!" } },
  ] satisfies [string, TestCall]),
  reads: [
    ["getSubscription"],
    ["getCharacterStats", { query: { start_unix: "1780272000000", end_unix: "1782863999000" } }],
  ],
  check: (read, { start, toppedUp, paid, now }) => {
    const { character_count = -1, character_limit = -1 } = read("getSubscription") as Record<string, number>
    const left = character_limit - character_count
    expect(left).toBeGreaterThanOrEqual(0)
    expect(character_limit).toBeGreaterThanOrEqual(500)
    const sum = subtract(add(start, toppedUp), multiply(usd("8.75"), paid))
    // Afterwards the credits are those of the plan again.
    if (now < firstRenewal) expect(left).toBe(Math.trunc(Number(sum.value)))
  },
}
