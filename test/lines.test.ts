import { expect, test } from "vitest"
import { countLines, median } from "./count-lines.ts"

// Venice has much the largest contract: wallets, keys, and a ledger with reservations.
const providers = countLines().filter(({ id }) => id !== "venice")

test("the hand-written part of a provider is small: the median of the adapters is at most 90 lines", () => {
  const lines = providers.map(({ adapter }) => adapter)
  expect(Math.min(...lines)).toBeGreaterThan(10)
  expect(median(lines)).toBeLessThanOrEqual(90)
})

test("and the median of the accounts that are declared by a kind is at most 40", () => {
  const lines = providers.flatMap(({ isDeclared, account = 0 }) => (isDeclared ? account : []))
  expect(lines.length).toBeGreaterThan(5)
  expect(median(lines)).toBeLessThanOrEqual(40)
})

test("a median is the middle of an odd number, and between the two in the middle of an even one", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN])
})
