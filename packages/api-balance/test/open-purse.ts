import { type Balance, ServerError, toAmount } from "@api-balance/core"
import { createReservationLedger, type ReservationLedger } from "../src/index.js"
import type { LedgerMoment } from "../src/ledger/reservation-ledger.js"
import type { ReadOptions } from "../src/model/read-options.js"
import type { CapReader, KeyCaps } from "../src/purse/create-cap-reader.js"
import { createPurse } from "../src/purse/create-purse.js"
import type { ReservationRequest } from "../src/purse/purse.js"
import type { Reading } from "../src/reading/create-reader.js"
import { createManualClock } from "./create-manual-clock.js"

/** An amount in USD. */
export const usd = (value: string | number) => toAmount(value, "USD")
/** The failure of a request. */
export const down = new ServerError({ provider: "bank", status: 503 })

/** A balance of one bucket. */
export const toBalance = (left: string, facts: Partial<Balance> = {}): Balance => ({
  buckets: [{ id: "balance", available: usd(left) }],
  ...facts,
})

/** A purse whose balance the test sets; `own` marks a balance as requested by this process. */
export function openPurse(verbs: Partial<ReservationLedger> = {}, { ttlMs = 60_000, lagMs = 0 } = {}) {
  const clock = createManualClock()
  const ledger = { ...createReservationLedger({ clock }), ...verbs }
  const moments = new WeakMap<object, LedgerMoment>()
  const requests: ReadOptions[] = []
  const state: {
    peeked: Reading<Balance> | undefined
    next: () => Promise<Reading<Balance>>
    caps: KeyCaps
    capReader: CapReader
    outdated: number
  } = {
    peeked: undefined,
    next: () => new Promise(() => {}),
    caps: { caps: [], requestedAt: undefined },
    capReader: async () => state.caps,
    outdated: 0,
  }
  let key = 0
  const purse = createPurse({
    id: "p",
    reader: {
      peek: () => state.peeked,
      read: (options = {}) => {
        requests.push(options)
        return state.next()
      },
      expire: () => {},
      expireKept: async () => void state.outdated++,
    },
    readCaps: (signal) => state.capReader(signal),
    accountRef: { provider: "bank", account: "team" },
    ledger,
    ttlMs,
    lagMs,
    clock,
    findRequestedAt: (value) => moments.get(value),
    nextKey: () => `k${++key}`,
  })
  const own = async (balance: Balance): Promise<Balance> => {
    moments.set(balance, await ledger.mark("p"))
    return balance
  }
  const reserve = (price: string, request: Partial<ReservationRequest> = {}) =>
    purse.reserve({
      price: usd(price),
      bucket: undefined,
      signal: undefined,
      allowUnbilled: false,
      waitTimeout: 60_000,
      within: [],
      ...request,
    })
  return { purse, clock, ledger, requests, state, own, reserve }
}
