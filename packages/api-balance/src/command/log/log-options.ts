import type { RangeOptions } from "../options/range-options.js"

/** The options of `log`. */
export interface LogOptions extends RangeOptions {
  /** Milliseconds: only the last observation in each interval of this length. */
  readonly every?: number
  /** Deletes older observations instead of printing. */
  readonly prune?: Date
  /** Deletes observations dated over an hour in the future instead of printing. */
  readonly pruneAhead?: true
}
