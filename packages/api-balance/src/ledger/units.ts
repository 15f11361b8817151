import type { Decimal } from "@api-balance/core"

const places = 18
const limit = 10n ** BigInt(27 + places)
const pattern = /^(-?)(\d+)(?:\.(\d+))?$/

/** Converts a figure to units of 1e-18, rounded down. Beyond 27 digits it is clamped. */
export function toFigureUnits(figure: string): bigint {
  const { units, isExact } = toUnits(figure)
  const down = isExact || units > 0n || !figure.startsWith("-") ? units : units - 1n
  return down >= limit ? limit - 1n : down <= -limit ? -limit : down
}

/**
 * Converts a price to units of 1e-18, rounded up. Beyond 27 digits it exceeds any figure.
 * @throws RangeError if it is negative
 */
export function toPriceUnits(price: string): bigint {
  const { units, isExact } = toUnits(price)
  if (price.startsWith("-")) throw new RangeError("a price cannot be negative")
  const up = isExact ? units : units + 1n
  return up > limit ? limit : up
}

function toUnits(text: string): { readonly units: bigint; readonly isExact: boolean } {
  const [, sign, whole, fraction = ""] = pattern.exec(text) ?? []
  if (whole === undefined) throw new RangeError("an amount must be a decimal such as 0.05")
  const units = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"))
  const isExact = fraction.length <= places || /^0*$/.test(fraction.slice(places))
  return { units: sign ? -units : units, isExact }
}

/** Converts units to a decimal. */
export function fromUnits(units: bigint): Decimal {
  const sign = units < 0n ? "-" : ""
  const digits = String(sign ? -units : units).padStart(places + 1, "0")
  const fraction = digits.slice(-places).replace(/0+$/, "")
  return `${sign}${digits.slice(0, -places)}${fraction && "."}${fraction}` as Decimal
}
