import { type Amount, compare, isAtLeast, toAmount } from "@api-balance/core"
import type { Read } from "./account-kind.js"

/** Reads an amount of a unit that is not negative. */
export function amountOf(unit: string): Read<Amount> {
  return (value) => {
    if (typeof value !== "string" && typeof value !== "number")
      throw new RangeError('it must be a decimal such as "5.00"')
    const amount = toAmount(value, unit)
    if (!isAtLeast(amount, toAmount(0, unit))) throw new RangeError("it must not be negative")
    // The body of an answer is JSON, whose numbers must say what the account holds.
    const shown = Number(amount.value)
    if (!(shown < 1e100)) throw new RangeError("it must be below 1e100")
    if (/\.\d{101}/.test(amount.value) || compare(toAmount(String(shown), unit), amount) !== 0)
      throw new RangeError("it has more digits than a JSON number can hold")
    return amount
  }
}
