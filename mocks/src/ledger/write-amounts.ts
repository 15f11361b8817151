import { type Amount, isAtLeast, multiply } from "@api-balance/core"

/** Converts an amount to a JSON number: only for response bodies, never for computations. */
export function toNumber({ value }: Amount): number {
  return Number(value)
}

/** Formats an amount with at least this many decimals, without losing any. */
export function toFixed({ value }: Amount, decimals: number): string {
  const [whole, fraction = ""] = value.split(".")
  return `${whole}.${fraction.padEnd(decimals, "0")}`
}

/** Converts an amount to whole millionths; smaller parts are truncated. */
export function toMicros(amount: Amount): number {
  return Number(toParts(amount, 1_000_000))
}

/** Converts an amount to a whole number of parts, as text; smaller parts are truncated. */
export function toParts(amount: Amount, parts: number): string {
  const [whole = "0"] = multiply(amount, parts).value.split(".")
  return BigInt(whole).toString()
}

/** Converts an amount to whole units; smaller parts are truncated. */
export function toWhole(amount: Amount): number {
  return Math.trunc(toNumber(amount))
}

/** Returns the smaller of two amounts. */
export function findLess(left: Amount, right: Amount): Amount {
  return isAtLeast(left, right) ? right : left
}

/** How many times a price fits into an amount, exactly; 0 if the amount is negative. */
export function countWhole(amount: Amount, price: Amount): number {
  const places = Math.max(countPlaces(amount), countPlaces(price))
  const toInteger = (one: Amount) => BigInt(multiply(one, 10n ** BigInt(places)).value)
  return Math.max(0, Number(toInteger(amount) / toInteger(price)))
}

function countPlaces({ value }: Amount): number {
  return value.split(".")[1]?.length ?? 0
}
