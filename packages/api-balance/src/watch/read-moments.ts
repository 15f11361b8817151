import type { Bucket } from "@api-balance/core"
import type { History } from "../history/history.js"
import type { AccountRef } from "../model/account-ref.js"
import type { Moment } from "../movement/movement.js"

const [hour, quarter] = [3_600_000, 90 * 86_400_000]

/** The moments of a bucket in the history over the last 90 days, one per hour. */
export function* readMoments(
  history: Pick<History, "read">,
  { provider, account }: AccountRef,
  { id, available }: Bucket,
  now: number,
): Generator<Moment, void> {
  // An observation in the future was written by a wrong clock.
  const [since, until] = [new Date(now - quarter).toISOString(), new Date(now).toISOString()]
  const range = { provider, ...(account !== undefined && { account }), since, until, every: hour }
  for (const observation of history.read(range)) {
    const bucket = observation.balance?.buckets.find((bucket) => bucket.id === id)
    if (bucket?.available.unit === available.unit && observation.account === account)
      yield { at: observation.at, bucket }
  }
}
