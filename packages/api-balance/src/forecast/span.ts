import type { Amount } from "@api-balance/core"

/** The time between two observations, in milliseconds since 1970, and what was spent in it. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Negative if a hold was released; absent if a top-up or a renewal hides what was spent. */
  readonly spent?: Amount
}
