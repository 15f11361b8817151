import { type Amount, multiply } from "@api-balance/core"

/** How many times a price goes into an amount, exactly; 0 where the amount is negative. */
export function countWhole(amount: Amount, price: Amount): number {
  const places = Math.max(countPlaces(amount), countPlaces(price))
  const toInteger = (one: Amount) => BigInt(multiply(one, 10n ** BigInt(places)).value)
  return Math.max(0, Number(toInteger(amount) / toInteger(price)))
}

function countPlaces({ value }: Amount): number {
  return value.split(".")[1]?.length ?? 0
}
