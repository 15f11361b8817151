import type { Amount } from "../model/amount.js"
import { readSameUnit } from "./read-same-unit.js"
import { toCanonical } from "./to-decimal.js"

/**
 * The exact difference of two amounts of one unit; it may be negative.
 * @throws TypeError when the units differ
 */
export function subtract(left: Amount, right: Amount): Amount {
  const [a, b] = readSameUnit(left, right)
  return { value: toCanonical(a.minus(b)), unit: left.unit }
}
