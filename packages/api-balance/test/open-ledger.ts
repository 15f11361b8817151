import { createReservationLedger, type LedgerReserve, type ReservationLedger } from "../src/index.js"

/** A ledger of this process with one purse, at a time that the test sets. */
export function openLedger(finishedTtlMs?: number) {
  const time = { now: 0 }
  const ledger = createReservationLedger({
    clock: { now: () => time.now },
    ...(finishedTtlMs !== undefined && { finishedTtlMs }),
  })
  const verbs = toVerbs(ledger)
  return { ledger, time, ...verbs }
}

/** The operations of a ledger in short form; bucket "a" pays unless others are named. */
function toVerbs(ledger: ReservationLedger) {
  const observe = async (figures: Record<string, string>, lagMs = 0) => {
    const requestedAt = await ledger.mark("p")
    return ledger.observe("p", { requestedAt, figures: toFigures(figures), lagMs })
  }
  return {
    observe,
    reserve: (key: string, price: string, options: Partial<LedgerReserve> = {}) =>
      ledger.reserve("p", { key, price: price as never, buckets: ["a"], ttlMs: 100, ...options }),
    commit: (key: string, amount: string, options: { buckets?: string[]; stop?: boolean } = {}) =>
      ledger.commit("p", { key, amount: amount as never, buckets: ["a"], ...options }),
    /** The amount that is reserved or spent in a bucket, read with an observation that is older than all others. */
    findReserved: async (bucket = "a") => {
      const [standing] = await ledger.observe("p", {
        requestedAt: { number: -1, at: 0 },
        figures: toFigures({ [bucket]: "0" }),
      })
      return standing?.reserved
    },
  }
}

/** Figures in the form of the ledger. */
export function toFigures(figures: Record<string, string>) {
  return Object.entries(figures).map(([bucket, available]) => ({ bucket, available: available as never }))
}
