import Big from "big.js"
import type { Decimal } from "../model/decimal.js"

// The grammar of a JSON number. The exponent is bounded because "1e999999999" would be written out digit by digit.
const number = /^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?$/i

/**
 * The exact decimal of a number (its shortest round-trip form), a bigint or a numeric string.
 * @throws RangeError for NaN, infinities, unsafe integers and text that is not a number
 */
export function toDecimal(value: number | bigint | string): Decimal {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError(`${value} is an integer too large to be exact`)
  const text = String(value)
  if (!number.test(text)) throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is not a decimal number`)
  return toCanonical(new Big(text))
}

/** The canonical string of a Big; minus zero is zero. */
export function toCanonical(big: Big): Decimal {
  const text = big.toFixed()
  return (text === "-0" ? "0" : text) as Decimal
}
