import { type Balance, type Bucket, formatAmount, InvalidOptionError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { Moment } from "../movement/movement.js"
import { type BucketWatch, createBucketWatch } from "./create-bucket-watch.js"
import { createHealth } from "./create-health.js"
import type { EventBody } from "./event-body.js"
import { findState, type Incidents, toBucketName } from "./incidents.js"
import { matchesBucket } from "./matches-bucket.js"
import type { Threshold } from "./threshold.js"

/** Watches a balance. */
export interface BalanceWatch {
  /** Returns the events for the next response; `at` is ISO 8601. */
  observe(balance: Balance, at: string): EventBody[]
  /** Whether a response may be a mistake, because almost everything disappeared within a moment. */
  doubts(balance: Balance): boolean
}

/** The dependencies of a balance watch. */
interface Parts {
  readonly accountRef: AccountRef
  /** The account's thresholds, the most specific first. */
  readonly thresholds: readonly Threshold[]
  /** The incidents reported before; updated in place. */
  readonly incidents: Incidents
  readonly readPast: (bucket: Bucket) => Iterable<Moment>
}

/** Creates a watch for the balance of one account. */
export function createBalanceWatch({ accountRef, thresholds, incidents, readPast }: Parts): BalanceWatch {
  const watches = new Map<string, BucketWatch>()
  const health = createHealth("low", incidents.failures.low)
  let last: string | undefined

  function findWatch(bucket: Bucket): BucketWatch {
    const name = toBucketName(bucket.id, bucket.available.unit)
    const known = watches.get(name)
    if (known) return known
    const low = thresholds.find((threshold) => matchesBucket(threshold, bucket))
    const watch = createBucketWatch({
      provider: accountRef.provider,
      state: findState(incidents.buckets, name, { isLow: false, isEmpty: false }),
      ...(low && { low }),
      ...(low?.share && { past: readPast(bucket) }),
    })
    watches.set(name, watch)
    return watch
  }

  /** A threshold without a bucket would be an alert that never fires. */
  function findMismatch({ buckets }: Balance): InvalidOptionError | undefined {
    const unmet = thresholds.find((threshold) => !buckets.some((bucket) => matchesBucket(threshold, bucket)))
    if (!unmet || buckets.length === 0) return undefined
    const available = buckets.map(({ id, available }) => `${id} (${formatAmount(available)})`).join(", ")
    return new InvalidOptionError(
      `has "${unmet.key}", which matches no bucket; available buckets: ${available}`,
      {
        ...accountRef,
        option: "low",
      },
    )
  }

  return {
    doubts: ({ buckets }) =>
      buckets.some(({ id, available }) => watches.get(toBucketName(id, available.unit))?.doubts(available)),
    observe: (balance, at) => {
      // The same response from the cache.
      if (at === last) return []
      last = at
      const { buckets, canSpend } = balance
      const wasEmpty = incidents.isEmpty
      incidents.isEmpty = buckets.length === 0 && canSpend === false
      return [
        ...health.observe(findMismatch(balance), at),
        ...buckets.flatMap((bucket) => findWatch(bucket).observe({ at, bucket }, balance)),
        ...(incidents.isEmpty && !wasEmpty ? [{ type: "empty", canSpend: false } as const] : []),
        ...(wasEmpty && canSpend ? [{ type: "recovered", canSpend } as const] : []),
      ]
    },
  }
}
