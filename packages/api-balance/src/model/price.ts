import { type Amount, parseAmount, toAmount } from "@api-balance/core"

/** What something costs, as its user states it: an amount, or a text such as "0.05 USD". */
export type Price = Amount | string

/**
 * The amount of a price.
 * @throws RangeError when it is negative, or no amount: its value must be a decimal number
 */
export function toPrice(price: Price): Amount {
  // JavaScript checks no types: an amount is parsed, too.
  const amount = typeof price === "string" ? parseAmount(price) : toAmount(price.value, price.unit)
  if (amount.value.startsWith("-")) throw new RangeError("a price cannot be negative")
  return amount
}
