import { type Amount, parseAmount, toAmount } from "@api-balance/core"

/** A price: an amount, or a text such as "0.05 USD". */
export type Price = Amount | string

/**
 * Converts a price to an amount.
 * @throws RangeError if it is negative or not an amount: its value must be a decimal number
 */
export function toPrice(price: Price): Amount {
  // Without type checks at run time, an amount has to be parsed, too.
  const amount = typeof price === "string" ? parseAmount(price) : toAmount(price.value, price.unit)
  if (amount.value.startsWith("-")) throw new RangeError("a price cannot be negative")
  return amount
}
