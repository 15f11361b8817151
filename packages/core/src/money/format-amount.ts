import type { Amount } from "../model/amount.js"
import type { Decimal } from "../model/decimal.js"
import { fromScaled, toScaled } from "./scaled.js"

/**
 * An amount for people: "1,234.50 USD", "90.5 DIEM". Exact, unless a number of decimals is given to round to (halves go
 * away from zero); what is not zero is never rounded to zero.
 */
export function formatAmount({ value, unit }: Amount, decimals?: number): string {
  const rounded = decimals === undefined ? value : round(value, decimals)
  const [whole = "", fraction = ""] = (rounded === "0" ? value : rounded).split(".")
  const cents = unit === "USD" ? fraction.padEnd(2, "0") : fraction
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${cents && `.${cents}`} ${unit}`
}

function round(value: Decimal, decimals: number): Decimal {
  const { integer, places } = toScaled(value)
  if (places <= decimals) return value
  const half = 5n * 10n ** BigInt(places - decimals - 1)
  return fromScaled({ integer: (integer + (integer < 0n ? -half : half)) / (2n * half), places: decimals })
}
