import type { Clock } from "@api-balance/core"
import type { ReservationLedger } from "../ledger/reservation-ledger.js"
import type { Reservation } from "./purse.js"

/** The ledger and purse of a reservation. */
interface Holder {
  /** The purse. */
  readonly id: string
  readonly ledger: ReservationLedger
  readonly ttlMs: number
  readonly clock: Clock
}

/** Keeps a reservation open until its call ends. */
export function holdReservation(
  key: string,
  buckets: readonly string[],
  { id, ledger, ttlMs, clock }: Holder,
): Reservation {
  const stop = Number.isFinite(ttlMs)
    ? startHeartbeat(clock, ttlMs, () => ledger.extend(id, key, ttlMs))
    : () => {}
  return {
    key,
    commit: ({ value: amount }, options) => {
      stop()
      return insist(() => ledger.commit(id, { key, amount, buckets, ...options }))
    },
    release: () => {
      stop()
      return insist(() => ledger.release(id, key))
    },
  }
}

/** Calls a function three times per time to live, until it is stopped or resolves to false; failures are ignored. */
function startHeartbeat(clock: Clock, ttlMs: number, beat: () => Promise<boolean>): () => void {
  const stopped = new AbortController()
  const run = async () => {
    for (let isOpen = true; isOpen; ) {
      await clock.wait(ttlMs / 3, stopped.signal)
      isOpen = await beat().catch(() => true)
    }
  }
  run().catch(() => {}) // stopped
  return () => stopped.abort(false)
}

/** Retries once, because a reply may have been lost. This is safe: a key counts once. */
async function insist(use: () => Promise<void>): Promise<void> {
  try {
    await use()
  } catch {
    await use()
  }
}
