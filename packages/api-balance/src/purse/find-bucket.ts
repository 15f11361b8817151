import { type Balance, type Bucket, InvalidOptionError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/**
 * Returns the bucket that pays for a call: the named one, or the only one with the unit of the price.
 * @throws InvalidOptionError if there is none, or more than one
 */
export function findBucket(
  { buckets }: Balance,
  { accountRef, unit, bucket: id }: { accountRef: AccountRef; unit: string; bucket: string | undefined },
): Bucket {
  const [found, second] = buckets.filter((bucket) =>
    id === undefined ? bucket.available.unit === unit : bucket.id === id,
  )
  if (found && !second) return found
  const known = buckets.map(({ id, available }) => `${id} (${available.unit})`).join(", ") || "none"
  if (id !== undefined)
    throw new InvalidOptionError(`names no bucket of this account; it has: ${known}`, {
      ...accountRef,
      option: "bucket",
    })
  if (second)
    throw new InvalidOptionError(`is required, because several buckets could pay: ${known}`, {
      ...accountRef,
      option: "bucket",
    })
  throw new InvalidOptionError(`has a unit that no bucket of this account has; it has: ${known}`, {
    ...accountRef,
    option: "price",
  })
}
