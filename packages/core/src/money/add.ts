import type { Amount } from "../model/amount.js"
import { align, fromScaled } from "./scaled.js"

/**
 * The exact sum of two amounts of one unit.
 * @throws TypeError when the units differ
 */
export function add(left: Amount, right: Amount): Amount {
  const { left: a, right: b, places } = align(left, right)
  return { value: fromScaled({ integer: a + b, places }), unit: left.unit }
}
