import { type Clock, realClock } from "@api-balance/core"
import { createPurseLedger, type PurseLedger } from "./create-purse-ledger.js"
import type { ReservationLedger } from "./reservation-ledger.js"

/** What `createReservationLedger` takes. */
export interface ReservationLedgerOptions {
  /**
   * Milliseconds for which the key of what has ended is known, so that a repeated commit counts once; ten minutes by default.
   * What is repeated later counts again, until the next figure.
   */
  readonly finishedTtlMs?: number
  /** Time, for tests only. */
  readonly clock?: Pick<Clock, "now">
}

/**
 * A ledger in this process, for those who share it here. It is gone with the process: whoever begins again with a new one waits
 * until calls under way have ended.
 */
export function createReservationLedger({
  finishedTtlMs = 600_000,
  clock = realClock,
}: ReservationLedgerOptions = {}): ReservationLedger {
  const purses = new Map<string, PurseLedger>()
  let latest = Number.NEGATIVE_INFINITY
  // A clock that was set back must not bring back what was.
  const now = () => {
    latest = Math.max(latest, clock.now())
    return latest
  }
  const of = (purse: string) => {
    let found = purses.get(purse)
    if (!found) {
      found = createPurseLedger(now, finishedTtlMs)
      purses.set(purse, found)
    }
    return found
  }
  return {
    ask: async (purse) => of(purse).ask(),
    observe: async (purse, observation) => of(purse).observe(observation),
    reserve: async (purse, request) => of(purse).reserve(request),
    extend: async (purse, key, ttlMs) => of(purse).extend(key, ttlMs),
    commit: async (purse, commit) => of(purse).commit(commit),
    release: async (purse, key) => of(purse).release(key),
  }
}
