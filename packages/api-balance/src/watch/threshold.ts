import type { Amount } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** Below what is low, and of which buckets; exactly one of `amount` and `share` is there. */
export interface Threshold extends AccountRef {
  /** The key as it was given. */
  readonly key: string
  readonly bucket?: string
  readonly amount?: Amount
  /** What to multiply with, below 1. */
  readonly share?: string
}
