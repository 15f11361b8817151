import { type Amount, parseAmount } from "@api-balance/core"

/** What something costs, as its user states it: an amount, or a text such as "0.05 USD". */
export type Price = Amount | string

/**
 * The amount of a price.
 * @throws RangeError when it is negative, or a text that is no amount
 */
export function toPrice(price: Price): Amount {
  const amount = typeof price === "string" ? parseAmount(price) : price
  if (amount.value.startsWith("-")) throw new RangeError("a price cannot be negative")
  return amount
}
