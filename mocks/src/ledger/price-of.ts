import { type Amount, compare, toAmount } from "@api-balance/core"
import type { Read } from "./account-kind.js"
import { amountOf } from "./amount-of.js"

/** Reads an amount of a unit that is above zero. */
export function priceOf(unit: string): Read<Amount> {
  return (value) => {
    const amount = amountOf(unit)(value)
    if (compare(amount, toAmount(0, unit)) === 0) throw new RangeError("it must be above zero")
    return amount
  }
}
