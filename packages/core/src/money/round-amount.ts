import type { Amount } from "../model/amount.js"
import { fromScaled, toScaled } from "./scaled.js"

/**
 * An amount rounded to a number of decimals, for a table; halves go away from zero, and what is not zero never becomes zero:
 * it keeps its first two digits then. Never compute with it.
 */
export function roundAmount(amount: Amount, decimals: number): Amount {
  const { integer, places } = toScaled(amount.value)
  if (places <= decimals) return amount
  const half = 5n * 10n ** BigInt(places - decimals - 1)
  const rounded = (integer + (integer < 0n ? -half : half)) / (2n * half)
  if (rounded !== 0n || integer === 0n)
    return { value: fromScaled({ integer: rounded, places: decimals }), unit: amount.unit }
  const digits = String(integer).replace("-", "").length
  return roundAmount(amount, places - digits + 2)
}
