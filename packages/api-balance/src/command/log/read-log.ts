import type { History } from "../../history/index.js"
import type { Observation } from "../../index.js"
import { readOf } from "../recording/read-of.js"
import type { LogOptions } from "./log-options.js"

/** The part of a history to print. */
export interface Log {
  /** Oldest first. */
  readonly observations: Iterable<Observation>
  /** The last earlier observation of each account and resource, to compute the changes. */
  readonly before: Iterable<Observation>
}

/** Reads the history, only of the named providers if any are named. */
export function readLog(
  history: Pick<History, "read">,
  ids: readonly string[],
  { account, since, until, every }: LogOptions,
): Log {
  const chosen = { ids, account }
  const start = since?.toISOString()
  return {
    observations: readOf(history, chosen, {
      ...(start !== undefined && { since: start }),
      ...(until && { until: until.toISOString() }),
      ...(every !== undefined && { every }),
    }),
    // One interval that contains everything.
    before:
      start === undefined ? [] : readOf(history, chosen, { until: start, every: Number.MAX_SAFE_INTEGER }),
  }
}
