import type { BalanceRow, UsageRow } from "../row.js"
import type { Observation } from "./observation.js"

/** Which observations; times are ISO 8601, `until` is exclusive. */
export interface HistoryRange {
  readonly provider?: string
  readonly account?: string
  readonly since?: string
  readonly until?: string
  /** Milliseconds: of each account and question only the last observation in every span of this length. */
  readonly every?: number
}

/** A file of observations. Several processes may write into one. */
export interface History {
  /** Keeps what was answered; failures and older (`stale`) answers are passed over, and the same answer is kept once. */
  record(rows: readonly (BalanceRow | UsageRow)[]): void
  /** Oldest first. */
  read(range?: HistoryRange): IterableIterator<Observation>
  /** Forgets what is older than a time, ISO 8601; gives how many observations that were. */
  prune(before: string): number
  close(): void
}
