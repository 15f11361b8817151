import { type Clock, realClock } from "@api-balance/core"
import { createPurseLedger, type PurseLedger } from "./create-purse-ledger.js"
import type { ReservationLedger } from "./reservation-ledger.js"

/** The options of `createReservationLedger`. */
export interface ReservationLedgerOptions {
  /**
   * Milliseconds for which the key of an ended reservation is remembered, so that a repeated commit counts once; ten minutes by
   * default. A later repetition counts again, until the next figure.
   */
  readonly finishedTtlMs?: number
  /** A clock, for tests only. */
  readonly clock?: Pick<Clock, "now">
}

/**
 * Creates a ledger in memory, for all users in this process. It ends with the process: a restart with an empty ledger must
 * wait until the calls in flight have ended.
 */
export function createReservationLedger({
  finishedTtlMs = 600_000,
  clock = realClock,
}: ReservationLedgerOptions = {}): ReservationLedger {
  const purses = new Map<string, PurseLedger>()
  let latest = Number.NEGATIVE_INFINITY
  // A clock that is set back must not revive expired reservations.
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
    mark: async (purse) => of(purse).mark(),
    observe: async (purse, observation) => of(purse).observe(observation),
    reserve: async (purse, request) => of(purse).reserve(request),
    extend: async (purse, key, ttlMs) => of(purse).extend(key, ttlMs),
    commit: async (purse, commit) => of(purse).commit(commit),
    release: async (purse, key) => of(purse).release(key),
  }
}
