import { type Amount, isAtLeast, multiply } from "@api-balance/core"

/** How many times a price goes into an amount, exactly; 0 where the amount is negative. */
export function countWhole(amount: Amount, price: Amount): number {
  // The quotient of floats may be off by one either way.
  let count = Math.max(0, Math.round(Number(amount.value) / Number(price.value)) - 1)
  while (isAtLeast(amount, multiply(price, count + 1))) count += 1
  return count
}
