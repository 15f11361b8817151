import type { Amount, Bucket } from "@api-balance/core"

/** A bucket as observed at one time, ISO 8601 in UTC. */
export interface Moment {
  readonly at: string
  readonly bucket: Bucket
}

/**
 * The change of one bucket between two moments; `amount` is never negative.
 * "spent": it decreased. "topped-up": it increased. "renewed": its allotment renewed. "returned": a recent hold was released,
 * nothing was added. "none": no visible change.
 */
export interface Movement {
  readonly kind: "spent" | "topped-up" | "renewed" | "returned" | "none"
  readonly amount: Amount
  readonly from: Moment
  readonly to: Moment
}
