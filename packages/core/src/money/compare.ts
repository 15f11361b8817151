import type { Amount } from "../model/amount.js"
import { align } from "./scaled.js"

/**
 * -1, 0 or 1 as the left amount is less than, equal to or greater than the right one; fits `Array.prototype.sort`.
 * @throws TypeError when the units differ
 */
export function compare(left: Amount, right: Amount): -1 | 0 | 1 {
  const { left: a, right: b } = align(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}
