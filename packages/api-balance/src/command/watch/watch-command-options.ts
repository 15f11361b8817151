import type { SharedOptions } from "../options/shared-options.js"

/** What `api-balance watch` is told beside the providers. */
export interface WatchCommandOptions extends SharedOptions {
  readonly low?: Readonly<Record<string, string>>
  readonly near?: string
  /** Milliseconds. */
  readonly every?: number
  /** A URL. */
  readonly post?: string
}
