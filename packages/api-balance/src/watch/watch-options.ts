import type { History } from "../history/history.js"
import type { Price } from "../model/price.js"

/** What `watch` takes. */
export interface WatchOptions {
  /**
   * Below what a bucket is low: an amount, or a percentage of the allotment, where there is one, else of the most that was
   * available since the last top-up that is known. Without a `history` only what the watch itself has seen is known, from
   * what is available when it begins: give one, or an amount, to a watch that is to survive its restarts. A key is a
   * provider, "venice/diem" for one of its buckets, "vinci (team-a)" for one of its accounts, or "venice/diem (team-a)"; of
   * several that fit, the closest counts.
   */
  readonly low?: Readonly<Record<string, Price>>
  /** The part of a spend cap after which it is near; "80%" by default. */
  readonly near?: string
  /** Milliseconds between two requests for the same, where the provider allows it; by default as often as it allows. */
  readonly every?: number
  /**
   * Where each answer is recorded, where the most that was available is looked up, and where it is noted what was told: with
   * it, a watch that starts again tells only what is new, and what is over.
   */
  readonly history?: Pick<History, "record"> & Partial<Pick<History, "read" | "readNotes" | "writeNote">>
  /** Ends the watch: the iterator is done then, and nothing is under way any more. */
  readonly signal?: AbortSignal
}
