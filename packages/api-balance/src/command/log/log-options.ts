import type { SharedOptions } from "../shared-options.js"

/** What `log` is told beside the providers. */
export interface LogOptions extends SharedOptions {
  readonly since?: Date
  readonly until?: Date
  readonly csv?: true
  /** Forgets what is older, instead of printing. */
  readonly prune?: Date
}
