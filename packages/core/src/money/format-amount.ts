import Big from "big.js"
import type { Amount } from "../model/amount.js"

/**
 * An amount for people: "1,234.50 USD", "90.5 DIEM". Exact, unless a number of decimals is given to round to;
 * what is not zero is never rounded to zero.
 */
export function formatAmount(amount: Amount, decimals?: number): string {
  const exact = new Big(amount.value)
  const rounded = decimals === undefined ? exact : exact.round(decimals)
  const shown = rounded.eq(0) && !exact.eq(0) ? exact : rounded
  const [whole = "0", fraction = ""] = shown.toFixed().split(".")
  const cents = amount.unit === "USD" ? fraction.padEnd(2, "0") : fraction
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${cents && `.${cents}`} ${amount.unit}`
}
