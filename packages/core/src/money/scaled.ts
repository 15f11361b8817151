import type { Amount } from "../model/amount.js"
import type { Decimal } from "../model/decimal.js"

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
