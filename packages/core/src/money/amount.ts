import type { Amount } from "../model/amount.js"
import { toDecimal } from "./decimal.js"

/**
 * Creates an exact amount: `toAmount("0.05", "USD")`.
 * @throws RangeError if the value is not an exact number
 */
export function toAmount<Unit extends string>(value: number | bigint | string, unit: Unit): Amount<Unit> {
  return { value: toDecimal(value), unit }
}

// A unit that looks like an exponent is read as one: "1e3USD" is not an amount of "e3USD".
const amount = /^\s*(-?\d{1,400}(?:\.\d{1,400})?)\s*((?!e\d)[a-z][\w-]{0,63})\s*$/i

/**
 * Parses an exact amount in the notation that people use: `parseAmount("0.05 USD")`, `parseAmount("5USD")`.
 * @throws RangeError for anything but a plain decimal number and a unit, such as "$5" or "1,50 USD"
 */
export function parseAmount(text: string): Amount {
  const [, value, unit] = text.match(amount) ?? []
  if (value === undefined || unit === undefined)
    throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is not an amount such as "0.05 USD"`)
  return toAmount(value, unit)
}

/** Formats an amount exactly, for people: "1,234.50 USD", "90.5 DIEM". */
export function formatAmount({ value, unit }: Amount): string {
  const [whole = "", fraction = ""] = value.split(".")
  const cents = unit === "USD" ? fraction.padEnd(2, "0") : fraction
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${cents && `.${cents}`} ${unit}`
}
