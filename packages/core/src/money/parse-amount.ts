import type { Amount } from "../model/amount.js"
import { toAmount } from "./to-amount.js"

// A unit that looks like an exponent is one: "1e3USD" is no amount of "e3USD".
const amount = /^\s*(-?\d{1,400}(?:\.\d{1,400})?)\s*((?!e\d)[a-z][\w-]{0,63})\s*$/i

/**
 * An exact amount as people state it: `parseAmount("0.05 USD")`, `parseAmount("5USD")`.
 * @throws RangeError for anything else than a plain decimal number and a unit, such as "$5" or "1,50 USD"
 */
export function parseAmount(text: string): Amount {
  const [, value, unit] = text.match(amount) ?? []
  if (value === undefined || unit === undefined)
    throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is not an amount such as "0.05 USD"`)
  return toAmount(value, unit)
}
