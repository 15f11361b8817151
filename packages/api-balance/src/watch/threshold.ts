import type { Amount } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** The level below which a bucket is low, and the buckets it applies to; either `amount` or `share` is set. */
export interface Threshold extends AccountRef {
  /** The key as given. */
  readonly key: string
  readonly bucket?: string
  readonly amount?: Amount
  /** The factor, below 1. */
  readonly share?: string
}
