import { type Clock, LedgerError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { ReservationLedger } from "./reservation-ledger.js"

/** Wraps a ledger so that each method responds within some milliseconds or rejects with a LedgerError. */
export function withDeadline(
  ledger: ReservationLedger,
  { clock, milliseconds, accountRef }: { clock: Clock; milliseconds: number; accountRef: AccountRef },
): ReservationLedger {
  async function bound<Value>(use: () => Promise<Value>): Promise<Value> {
    const stop = new AbortController()
    const late = clock.wait(milliseconds, stop.signal).then(() => {
      throw new Error(`no response within ${milliseconds} ms`)
    })
    try {
      return await Promise.race([use(), late])
    } catch (cause) {
      throw new LedgerError(accountRef, { cause })
    } finally {
      stop.abort(false) // a default reason would cost a stack trace
    }
  }
  return {
    mark: (...words) => bound(async () => ledger.mark(...words)),
    observe: (...words) => bound(async () => ledger.observe(...words)),
    reserve: (...words) => bound(async () => ledger.reserve(...words)),
    extend: (...words) => bound(async () => ledger.extend(...words)),
    commit: (...words) => bound(async () => ledger.commit(...words)),
    release: (...words) => bound(async () => ledger.release(...words)),
  }
}
