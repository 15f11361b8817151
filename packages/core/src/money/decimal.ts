import type { Amount, Decimal } from "../model/amount.js"

// The grammar of a JSON number. The exponent is bounded, because "1e999999999" would be expanded digit by digit.
const number = /^(-?\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]?\d{1,3}))?$/i

/**
 * Converts a number (its shortest round-trip form), a bigint or a numeric string to an exact decimal.
 * @throws RangeError for NaN, infinities, unsafe integers and text that is not a number
 */
export function toDecimal(value: number | bigint | string): Decimal {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError(`${value} is an integer too large to be exact`)
  const text = String(value)
  // The shortest form of a number is canonical unless it has an exponent.
  if (typeof value === "number" && Number.isFinite(value) && !text.includes("e")) return text as Decimal
  const [, whole, fraction = "", exponent = 0] = text.match(number) ?? []
  if (whole === undefined)
    throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is not a decimal number`)
  return fromScaled({ integer: BigInt(whole + fraction), places: fraction.length - Number(exponent) })
}

/**
 * A decimal in a form that the platform computes exactly: an integer, and how many of its digits are decimal places.
 * A decimal library would be a third of the size of a whole provider; the tests compare the results with one.
 */
export interface Scaled {
  readonly integer: bigint
  readonly places: number
}

const plain = /^(-?\d+)(?:\.(\d+))?$/

/**
 * Converts a canonical decimal to an integer and its decimal places.
 * @throws RangeError for anything else: BigInt would take "" for 0 and "0x10" for 16
 */
export function toScaled(decimal: Decimal): Scaled {
  const [, whole, fraction = ""] = plain.exec(decimal) ?? []
  if (whole === undefined) throw new RangeError(`${JSON.stringify(decimal)} is not a decimal number`)
  return { integer: BigInt(whole + fraction), places: fraction.length }
}

/** Converts an integer and its decimal places to a canonical decimal; negative places mean trailing zeros. */
export function fromScaled({ integer, places }: Scaled): Decimal {
  if (places <= 0) return String(integer * 10n ** BigInt(-places)) as Decimal
  const sign = integer < 0n ? "-" : ""
  const digits = String(integer)
    .replace("-", "")
    .padStart(places + 1, "0")
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, "")
  return (sign + text) as Decimal
}

/**
 * Converts both amounts to integers with the same decimal places.
 * @throws TypeError if the units differ
 */
export function align(left: Amount, right: Amount): { left: bigint; right: bigint; places: number } {
  if (left.unit !== right.unit)
    throw new TypeError(`${left.unit} and ${right.unit} cannot be added, subtracted or compared`)
  const [a, b] = [toScaled(left.value), toScaled(right.value)]
  const places = Math.max(a.places, b.places)
  const grow = (scaled: Scaled) =>
    scaled.places === places ? scaled.integer : scaled.integer * 10n ** BigInt(places - scaled.places)
  return { left: grow(a), right: grow(b), places }
}
