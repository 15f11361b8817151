import type { Bucket } from "./bucket.js"

/** What remains now; `canSpend` is the provider's own word and is never derived from a number. */
export interface Balance {
  readonly buckets: readonly Bucket[]
  readonly canSpend?: boolean
  readonly topUpUrl?: string
}
