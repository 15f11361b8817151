import { type Amount, isAtLeast, toAmount } from "@api-balance/core"
import type { Read } from "./account-kind.js"

/** Reads an amount of a unit that is not negative. */
export function amountOf(unit: string): Read<Amount> {
  return (value) => {
    if (typeof value !== "string" && typeof value !== "number")
      throw new RangeError('it must be a decimal such as "5.00"')
    const amount = toAmount(value, unit)
    if (!isAtLeast(amount, toAmount(0, unit))) throw new RangeError("it must not be negative")
    return amount
  }
}
