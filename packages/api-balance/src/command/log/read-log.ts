import type { History, Observation } from "../../history/index.js"
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
  { read }: Pick<History, "read">,
  ids: readonly string[],
  { account, since, until, every }: LogOptions,
): Log {
  const [provider] = ids.length === 1 ? ids : []
  const whose = {
    ...(provider !== undefined && { provider }),
    ...(account !== undefined && { account }),
  }
  const pick = function* (observations: Iterable<Observation>) {
    for (const observation of observations)
      if (ids.length === 0 || ids.includes(observation.provider)) yield observation
  }
  return {
    observations: pick(
      read({
        ...whose,
        ...(since && { since: since.toISOString() }),
        ...(until && { until: until.toISOString() }),
        ...(every !== undefined && { every }),
      }),
    ),
    // One span that holds all of it.
    before: since ? pick(read({ ...whose, until: since.toISOString(), every: Number.MAX_SAFE_INTEGER })) : [],
  }
}
