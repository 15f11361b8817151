import type { Amount } from "../model/amount.js"
import { fromScaled, toScaled } from "./scaled.js"
import { toDecimal } from "./to-decimal.js"

/**
 * The exact product of an amount and a plain number: a price times a quantity.
 * @throws RangeError when the factor is not an exact number
 */
export function multiply(amount: Amount, factor: number | bigint | string): Amount {
  const [a, b] = [toScaled(amount.value), toScaled(toDecimal(factor))]
  return {
    value: fromScaled({ integer: a.integer * b.integer, places: a.places + b.places }),
    unit: amount.unit,
  }
}
