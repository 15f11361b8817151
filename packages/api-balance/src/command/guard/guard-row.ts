import type { Amount, Bucket } from "@api-balance/core"
import type { AccountRow } from "../model/account-row.js"

/** Whether an account meets its minimum. */
export interface GuardRow extends AccountRow {
  /** The only bucket that counts, if one was named. */
  readonly bucket?: string
  readonly min: Amount
  readonly enough: "yes" | "no" | "unknown"
  /** The buckets in that unit. */
  readonly available: readonly Bucket[]
}
