import Big from "big.js"
import type { Amount } from "../model/amount.js"
import { toCanonical, toDecimal } from "./to-decimal.js"

/**
 * The exact product of an amount and a plain number: a price times a quantity.
 * @throws RangeError when the factor is not an exact number
 */
export function multiply(amount: Amount, factor: number | bigint | string): Amount {
  return { value: toCanonical(new Big(amount.value).times(toDecimal(factor))), unit: amount.unit }
}
