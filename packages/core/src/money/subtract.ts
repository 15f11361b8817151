import type { Amount } from "../model/amount.js"
import { align, fromScaled } from "./scaled.js"

/**
 * The exact difference of two amounts of one unit; it may be negative.
 * @throws TypeError when the units differ
 */
export function subtract(left: Amount, right: Amount): Amount {
  const { left: a, right: b, places } = align(left, right)
  return { value: fromScaled({ integer: a - b, places }), unit: left.unit }
}
