import { type Balance, type Bucket, compare, toAmount } from "@api-balance/core"
import type { BucketState } from "./incidents.js"

/**
 * Whether a bucket is there but never used: nothing was in it since the first look, when the account could spend all the same.
 * A bucket that is alone is no such, and none is where the provider says that it cannot spend.
 */
export function isUnused(
  { id, available }: Bucket,
  { buckets, canSpend }: Balance,
  { isUsed }: BucketState,
): boolean {
  const others = buckets.filter((bucket) => bucket.id !== id)
  if (isUsed || canSpend === false || others.length === 0 || toSign(available) !== 0) return false
  // Later it is so as long as nothing is in it.
  return isUsed === false || canSpend === true || others.some((other) => toSign(other.available) > 0)
}

function toSign(amount: Bucket["available"]): number {
  return compare(amount, toAmount(0, amount.unit))
}
