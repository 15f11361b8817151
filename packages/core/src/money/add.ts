import type { Amount } from "../model/amount.js"
import { readSameUnit } from "./read-same-unit.js"
import { toCanonical } from "./to-decimal.js"

/**
 * The exact sum of two amounts of one unit.
 * @throws TypeError when the units differ
 */
export function add(left: Amount, right: Amount): Amount {
  const [a, b] = readSameUnit(left, right)
  return { value: toCanonical(a.plus(b)), unit: left.unit }
}
