import type { Amount, SameUnit } from "../model/amount.js"
import { align, fromScaled, toDecimal, toScaled } from "./decimal.js"

/**
 * Returns the exact sum of two amounts of one unit.
 * @throws TypeError if the units differ
 */
export function add<Unit extends string, Other extends string>(
  left: Amount<Unit>,
  right: Amount<Other> & SameUnit<Unit, Other>,
): Amount<Unit> {
  const { left: a, right: b, places } = align(left, right)
  return { value: fromScaled({ integer: a + b, places }), unit: left.unit }
}

/**
 * Returns the exact difference of two amounts of one unit; it may be negative.
 * @throws TypeError if the units differ
 */
export function subtract<Unit extends string, Other extends string>(
  left: Amount<Unit>,
  right: Amount<Other> & SameUnit<Unit, Other>,
): Amount<Unit> {
  const { left: a, right: b, places } = align(left, right)
  return { value: fromScaled({ integer: a - b, places }), unit: left.unit }
}

/**
 * Returns the exact product of an amount and a plain number: a price times a quantity.
 * @throws RangeError if the factor is not an exact number
 */
export function multiply<Unit extends string>(
  amount: Amount<Unit>,
  factor: number | bigint | string,
): Amount<Unit> {
  const [a, b] = [toScaled(amount.value), toScaled(toDecimal(factor))]
  return {
    value: fromScaled({ integer: a.integer * b.integer, places: a.places + b.places }),
    unit: amount.unit,
  }
}

/**
 * Returns -1, 0 or 1 if the left amount is less than, equal to or greater than the right one; suitable for
 * `Array.prototype.sort`.
 * @throws TypeError if the units differ
 */
export function compare<Unit extends string, Other extends string>(
  left: Amount<Unit>,
  right: Amount<Other> & SameUnit<Unit, Other>,
): -1 | 0 | 1 {
  const { left: a, right: b } = align(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Whether an amount covers another one of the same unit: `isAtLeast(bucket.available, price)`.
 * @throws TypeError if the units differ
 */
export function isAtLeast<Unit extends string, Other extends string>(
  amount: Amount<Unit>,
  minimum: Amount<Other> & SameUnit<Unit, Other>,
): boolean {
  return compare(amount, minimum) >= 0
}

/**
 * Rounds an amount to a number of decimals, for display. Halves are rounded away from zero. A value other than zero never
 * becomes zero: it keeps its first two digits. Never compute with the result.
 */
export function roundAmount(amount: Amount, decimals: number): Amount {
  const { integer, places } = toScaled(amount.value)
  if (places <= decimals) return amount
  const half = 5n * 10n ** BigInt(places - decimals - 1)
  const rounded = (integer + (integer < 0n ? -half : half)) / (2n * half)
  if (rounded !== 0n || integer === 0n)
    return { value: fromScaled({ integer: rounded, places: decimals }), unit: amount.unit }
  const digits = String(integer).replace("-", "").length
  return roundAmount(amount, places - digits + 2)
}
