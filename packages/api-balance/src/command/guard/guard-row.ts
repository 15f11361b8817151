import type { Amount, Bucket } from "@api-balance/core"
import type { Answer } from "../model/answer.js"

/** Whether an account has what it is to have at least. */
export interface GuardRow extends Answer {
  /** The only bucket that counts, where one was named. */
  readonly bucket?: string
  readonly min: Amount
  readonly enough: "yes" | "no" | "unknown"
  /** What there is of that unit; more than one where several buckets have it. */
  readonly available: readonly Bucket[]
}
