import { type Balance, type Bucket, formatAmount, InvalidOptionError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { Moment } from "../movement/movement.js"
import { type BucketWatch, createBucketWatch } from "./create-bucket-watch.js"
import { createHealth } from "./create-health.js"
import type { EventBody } from "./event-body.js"
import { matchesBucket } from "./matches-bucket.js"
import type { Threshold } from "./threshold.js"

/** What happened to a balance, by its next answer of a time in ISO 8601. */
export type BalanceWatch = (balance: Balance, at: string) => EventBody[]

/** Watches the balance of one account, whose thresholds these are, the closest first. */
export function createBalanceWatch(
  accountRef: AccountRef,
  thresholds: readonly Threshold[],
  readPast: (bucket: Bucket) => Iterable<Moment>,
): BalanceWatch {
  const watches = new Map<string, BucketWatch>()
  const health = createHealth("low")
  let last: string | undefined
  let isEmpty = false

  function findWatch(bucket: Bucket): BucketWatch {
    const name = JSON.stringify([bucket.id, bucket.available.unit])
    const known = watches.get(name)
    if (known) return known
    const threshold = thresholds.find((threshold) => matchesBucket(threshold, bucket))
    const watch = createBucketWatch(accountRef.provider, threshold, threshold?.share ? readPast(bucket) : [])
    watches.set(name, watch)
    return watch
  }

  /** A threshold that fits nothing would be an alarm that never comes. */
  function findMismatch({ buckets }: Balance): InvalidOptionError | undefined {
    const unmet = thresholds.find((threshold) => !buckets.some((bucket) => matchesBucket(threshold, bucket)))
    if (!unmet || buckets.length === 0) return undefined
    const told = buckets.map(({ id, available }) => `${id} (${formatAmount(available)})`).join(", ")
    return new InvalidOptionError(`fits nothing with its "${unmet.key}"; told are: ${told}`, {
      ...accountRef,
      option: "low",
    })
  }

  return (balance, at) => {
    // The same answer once more, because it is fresh.
    if (at === last) return []
    last = at
    const { buckets, canSpend } = balance
    const wasEmpty = isEmpty
    isEmpty = buckets.length === 0 && canSpend === false
    return [
      ...health.observe(findMismatch(balance), at),
      ...buckets.flatMap((bucket) => findWatch(bucket)({ at, bucket }, balance)),
      ...(isEmpty && !wasEmpty ? [{ type: "empty", canSpend: false } as const] : []),
      ...(wasEmpty && canSpend ? [{ type: "recovered", canSpend } as const] : []),
    ]
  }
}
