import type { BalanceRow, UsageRow } from "../model/row.js"
import type { Observation } from "./observation.js"

/** Selects observations. Times are ISO 8601; `until` is exclusive. */
export interface HistoryRange {
  /** Only this provider's. */
  readonly provider?: string
  /** Only this account's. */
  readonly account?: string
  /** The start of the range, inclusive. */
  readonly since?: string
  /** The end of the range, exclusive. */
  readonly until?: string
  /**
   * Milliseconds: for each account and resource, only the last observation in every interval of this length, counted from
   * 1970.
   */
  readonly every?: number
}

/**
 * A file of observations. Several processes may write to one file. If the file was moved away, the next record creates a new
 * one. All methods throw an InvalidOptionError that names the file if it is damaged, locked or not writable; and a TypeError
 * after `close`.
 */
export interface History {
  /**
   * Records responses. Failures and older (`stale`) responses are skipped, and the same response is recorded once. The data is
   * on disk when this method returns. The first record creates the file, readable only by its owner.
   * @throws InvalidOptionError if a response has no `at` time; then nothing is recorded
   */
  record(rows: readonly (BalanceRow | UsageRow)[]): void
  /**
   * Reads observations, oldest first, as the file is when the first one is consumed; observations that this history records
   * in the meantime may be included.
   * @throws InvalidOptionError immediately if the range is invalid
   */
  read(range?: HistoryRange): IterableIterator<Observation>
  /** Deletes observations before a time, ISO 8601, and returns their number. */
  prune(before: string): number
  /** Deletes observations after a time, ISO 8601, such as those of a wrong clock, and returns their number. */
  pruneAfter(time: string): number
  /** The notes whose names start with a prefix, by name, oldest first. */
  readNotes(prefix: string): ReadonlyMap<string, string>
  /**
   * Stores a text under a name and replaces the previous one, or deletes it if the text is undefined: state that a program
   * needs when it starts again. The data is on disk when this method returns.
   */
  writeNote(name: string, text: string | undefined): void
  /** Closes the file. */
  close(): void
}
