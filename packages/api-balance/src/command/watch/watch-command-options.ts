import type { SharedOptions } from "../options/shared-options.js"

/** The options of `api-balance watch`. */
export interface WatchCommandOptions extends SharedOptions {
  readonly low?: Readonly<Record<string, string>>
  readonly near?: string
  /** Milliseconds. */
  readonly every?: number
  /** A URL. */
  readonly post?: string
}
