import type { Amount } from "../model/amount.js"
import { compare } from "./compare.js"

/**
 * Whether an amount covers another one of the same unit: `isAtLeast(bucket.available, price)`.
 * @throws TypeError when the units differ
 */
export function isAtLeast(amount: Amount, minimum: Amount): boolean {
  return compare(amount, minimum) >= 0
}
