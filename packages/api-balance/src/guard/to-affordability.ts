import { type Amount, type Balance, compare, isAtLeast, toAmount } from "@api-balance/core"

/** Whether an amount can be spent. */
export type Affordability = "yes" | "no" | "unknown"

/**
 * Whether a balance covers a price, from one bucket if it is named. Without a name the provider chooses which bucket it
 * charges, so the result is certain only if it holds for every bucket.
 * @throws TypeError if the named bucket has another unit than the price
 */
export function toAffordability(
  { buckets, canSpend }: Balance,
  price: Amount,
  bucketId?: string,
): Affordability {
  if (canSpend === false) return "no"
  if (bucketId !== undefined) {
    const bucket = buckets.find(({ id }) => id === bucketId)
    return bucket ? (isAtLeast(bucket.available, price) ? "yes" : "no") : "unknown"
  }
  const isEmpty = (amount: Amount) => compare(amount, toAmount(0, amount.unit)) <= 0
  const candidates = buckets.filter(({ available }) => available.unit === price.unit)
  const covering = candidates.filter(({ available }) => isAtLeast(available, price))
  const others = buckets.filter(({ available }) => available.unit !== price.unit && !isEmpty(available))
  if (covering.length > 0) return covering.length === candidates.length ? "yes" : "unknown"
  if (candidates.length === 0 || others.length > 0) return "unknown"
  // A provider that can spend although all buckets are empty has a bucket that it does not report.
  return canSpend && buckets.every(({ available }) => isEmpty(available)) ? "unknown" : "no"
}
