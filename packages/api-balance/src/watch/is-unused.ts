import { type Balance, type Bucket, compare, toAmount } from "@api-balance/core"
import type { BucketState } from "./incidents.js"

/**
 * Whether a bucket was never used: it has been empty since the first observation although the account could spend. An only
 * bucket is never unused, and neither is one whose provider reports that it cannot spend.
 */
export function isUnused(
  { id, available }: Bucket,
  { buckets, canSpend }: Balance,
  { isUsed }: BucketState,
): boolean {
  const others = buckets.filter((bucket) => bucket.id !== id)
  if (isUsed || canSpend === false || others.length === 0 || toSign(available) !== 0) return false
  // Afterwards it stays unused as long as it is empty.
  return isUsed === false || canSpend === true || others.some((other) => toSign(other.available) > 0)
}

function toSign(amount: Bucket["available"]): number {
  return compare(amount, toAmount(0, amount.unit))
}
