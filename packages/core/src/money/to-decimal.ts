import type { Decimal } from "../model/decimal.js"
import { fromScaled } from "./scaled.js"

// The grammar of a JSON number. The exponent is bounded because "1e999999999" would be written out digit by digit.
const number = /^(-?\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]?\d{1,3}))?$/i

/**
 * The exact decimal of a number (its shortest round-trip form), a bigint or a numeric string.
 * @throws RangeError for NaN, infinities, unsafe integers and text that is not a number
 */
export function toDecimal(value: number | bigint | string): Decimal {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError(`${value} is an integer too large to be exact`)
  const text = String(value)
  // The shortest form of a number is canonical already, but where it has an exponent.
  if (typeof value === "number" && Number.isFinite(value) && !text.includes("e")) return text as Decimal
  const [, whole, fraction = "", exponent = 0] = text.match(number) ?? []
  if (whole === undefined)
    throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is not a decimal number`)
  return fromScaled({ integer: BigInt(whole + fraction), places: fraction.length - Number(exponent) })
}
