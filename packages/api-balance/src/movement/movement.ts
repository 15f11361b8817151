import type { Amount, Bucket } from "@api-balance/core"

/** A bucket as it was at one time, ISO 8601 in UTC. */
export interface Moment {
  readonly at: string
  readonly bucket: Bucket
}

/**
 * What happened to one bucket between two moments; `amount` is never negative.
 * "spent": it fell. "topped-up": it rose. "renewed": its allotment was granted anew. "returned": a hold of a moment ago was
 * released, nothing was added. "none": nothing that can be seen.
 */
export interface Movement {
  readonly kind: "spent" | "topped-up" | "renewed" | "returned" | "none"
  readonly amount: Amount
  readonly from: Moment
  readonly to: Moment
}
