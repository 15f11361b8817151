import type { History } from "../../history/index.js"
import type { Observation } from "../../index.js"
import { readOf } from "../recording/read-of.js"
import type { LogOptions } from "./log-options.js"

/** What to print of a history. */
export interface Log {
  /** Oldest first. */
  readonly observations: Iterable<Observation>
  /** Of each account and question the last one before that, for what has changed since. */
  readonly before: Iterable<Observation>
}

/** Reads what was recorded, of some providers only where some are named. */
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
    // One span that holds all of it.
    before:
      start === undefined ? [] : readOf(history, chosen, { until: start, every: Number.MAX_SAFE_INTEGER }),
  }
}
