import type { RangeOptions } from "../options/range-options.js"

/** What `log` is told beside the providers. */
export interface LogOptions extends RangeOptions {
  /** Milliseconds: only the last observation in each span of this length. */
  readonly every?: number
  /** Forgets what is older, instead of printing. */
  readonly prune?: Date
  /** Forgets what is dated more than an hour after now, instead of printing. */
  readonly pruneAhead?: true
}
