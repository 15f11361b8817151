import type { Amount } from "../model/amount.js"
import { toDecimal } from "./to-decimal.js"

/**
 * An exact amount of a unit: `toAmount("0.05", "USD")`.
 * @throws RangeError when the value is not an exact number
 */
export function toAmount(value: number | bigint | string, unit: string): Amount {
  return { value: toDecimal(value), unit }
}
