import type { BalanceRow, UsageRow } from "../model/row.js"
import type { Observation } from "./observation.js"

/** Which observations; times are ISO 8601, `until` is exclusive. */
export interface HistoryRange {
  /** Only this provider's. */
  readonly provider?: string
  /** Only this account's. */
  readonly account?: string
  /** The first moment, inclusive. */
  readonly since?: string
  /** The last moment, exclusive. */
  readonly until?: string
  /** Milliseconds: of each account and resource only the last observation in every span of this length, counted from 1970. */
  readonly every?: number
}

/**
 * A file of observations. Several processes may write into one; where it was moved away, the next record begins a new one.
 * All methods throw an InvalidOptionError that names the file when it is damaged, locked, or cannot be written; and a
 * TypeError after `close`.
 */
export interface History {
  /**
   * Keeps what was answered; failures and older (`stale`) answers are passed over, and the same answer is kept once. What
   * was recorded is on the disk when this returns. The first one makes the file, for its owner alone.
   * @throws InvalidOptionError when an answer does not say `at` which time it was given; nothing is kept then
   */
  record(rows: readonly (BalanceRow | UsageRow)[]): void
  /**
   * Oldest first, as the file is when the first one is taken; of what this history itself records meanwhile, some may come
   * too.
   * @throws InvalidOptionError at once when the range is wrong
   */
  read(range?: HistoryRange): IterableIterator<Observation>
  /** Forgets what is older than a time, ISO 8601; gives how many observations that were. */
  prune(before: string): number
  /** Forgets what is dated after a time, ISO 8601, as a clock that was wrong did; gives how many observations that were. */
  pruneAfter(time: string): number
  /** The notes whose names begin with a text, by their names, oldest first. */
  readNotes(prefix: string): ReadonlyMap<string, string>
  /**
   * Keeps a text under a name, in place of the one before, or forgets that where none is given: what a program wants to know
   * when it starts again. It is on the disk when this returns.
   */
  writeNote(name: string, text: string | undefined): void
  /** Closes the file. */
  close(): void
}
