import type { Allotment } from "./allotment.js"
import type { Amount } from "./amount.js"

/**
 * One purse with one unit; two buckets with the same unit are still two purses.
 * `available` may be spent now, `pending` is used but not yet deducted and already taken off `available`.
 * What the provider does not tell is absent, never 0.
 */
export interface Bucket {
  readonly id: string
  readonly available: Amount
  readonly pending?: Amount
  readonly allotment?: Allotment
}
