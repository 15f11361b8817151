import { type Amount, isAtLeast, multiply } from "@api-balance/core"

/** The JSON number of an amount: only a body is written in such numbers, nothing is computed with them. */
export function toNumber({ value }: Amount): number {
  return Number(value)
}

/** An amount as text with at least so many decimals, and all of those that it has. */
export function toFixed({ value }: Amount, decimals: number): string {
  const [whole, fraction = ""] = value.split(".")
  return `${whole}.${fraction.padEnd(decimals, "0")}`
}

/** An amount as a whole number of its millionth parts, of which what is smaller is not told. */
export function toMicros(amount: Amount): number {
  return Number(toParts(amount, 1_000_000))
}

/** An amount as the text of a whole number of such parts, so many to one; what is smaller is not told. */
export function toParts(amount: Amount, parts: number): string {
  const [whole = "0"] = multiply(amount, parts).value.split(".")
  return BigInt(whole).toString()
}

/** The whole units of an amount, of which what is smaller is not told. */
export function toWhole(amount: Amount): number {
  return Math.trunc(toNumber(amount))
}

/** The smaller of two amounts. */
export function findLess(left: Amount, right: Amount): Amount {
  return isAtLeast(left, right) ? right : left
}

/** How many times a price goes into an amount, exactly; 0 where the amount is negative. */
export function countWhole(amount: Amount, price: Amount): number {
  const places = Math.max(countPlaces(amount), countPlaces(price))
  const toInteger = (one: Amount) => BigInt(multiply(one, 10n ** BigInt(places)).value)
  return Math.max(0, Number(toInteger(amount) / toInteger(price)))
}

function countPlaces({ value }: Amount): number {
  return value.split(".")[1]?.length ?? 0
}
