import type { Amount, Decimal } from "../model/amount.js"

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

/**
 * A decimal as the platform computes it exactly: an integer, and how many of its digits stand behind the point.
 * A decimal library would be a third of the weight of a whole provider; the tests hold this against one.
 */
export interface Scaled {
  readonly integer: bigint
  readonly places: number
}

/** The integer and the places of a canonical decimal. */
export function toScaled(decimal: Decimal): Scaled {
  const [whole = "", fraction = ""] = decimal.split(".")
  return { integer: BigInt(whole + fraction), places: fraction.length }
}

/** The canonical decimal of an integer and its places; negative places stand for zeros. */
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
 * Both amounts as integers with the same places.
 * @throws TypeError when the units differ
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
