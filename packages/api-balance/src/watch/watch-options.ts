import type { History } from "../history/history.js"
import type { Price } from "../model/price.js"

/** The options of `watch`. */
export interface WatchOptions {
  /**
   * The level below which a bucket is low: an amount, or a percentage of the allotment; without an allotment, a percentage of
   * the maximum available since the last known top-up. Without a `history` the watch only knows what it has seen since it
   * started: use a history or an amount if the watch must survive restarts. A key is a provider, "venice/diem" for one of its
   * buckets, "vinci (team-a)" for one of its accounts, or "venice/diem (team-a)"; the most specific matching key counts.
   */
  readonly low?: Readonly<Record<string, Price>>
  /** The share of a spend cap that counts as near; "80%" by default. */
  readonly near?: string
  /** Milliseconds between two requests for the same resource, if the provider allows it; by default as often as it allows. */
  readonly every?: number
  /**
   * Records each response, provides past maximums, and stores which events were reported: with a history, a restarted watch
   * reports only new incidents and those that are over.
   */
  readonly history?: Pick<History, "record"> & Partial<Pick<History, "read" | "readNotes" | "writeNote">>
  /** Ends the watch: the iterator is done, and nothing remains in flight. */
  readonly signal?: AbortSignal
}
