import { type Decimal, subtract, toAmount } from "@api-balance/core"
import type { LedgerReserve, ReservationLedger } from "../ledger/reservation-ledger.js"

/** A ledger, and control over its clock. */
export interface LedgerUnderTest {
  /** The ledger. */
  readonly ledger: ReservationLedger
  /** Advances the ledger's clock; by default the test waits. */
  pass?(milliseconds: number): Promise<void>
  /** Closes the connections of the ledger. */
  close?(): Promise<void>
}

/** A fresh purse in the ledger under test, with shortcuts to use it. */
export interface Bench {
  readonly ledger: ReservationLedger
  readonly purse: string
  pass(milliseconds: number): Promise<void>
  /** Marks and immediately observes; resolves to the deducted amount. */
  observe(available: string, options?: { readonly bucket?: string; readonly lagMs?: number }): Promise<void>
  /** Resolves to the state of the reply. */
  reserve(key: string, price: string, options?: Partial<LedgerReserve>): Promise<string>
  commit(
    key: string,
    amount: string,
    options?: { readonly stop?: boolean; readonly buckets?: string[] },
  ): Promise<void>
  release(key: string): Promise<void>
  /** The amount that can be reserved. */
  findFree(bucket?: string): Promise<Decimal>
}

/** The default time to live of reservations: longer than any case takes. */
const longMs = 600_000

/** Creates a bench with an unused purse. */
export function createBench({ ledger, pass = wait }: LedgerUnderTest): Bench {
  const purse = `conformance ${crypto.randomUUID()}`
  const decimal = (text: string) => text as Decimal
  return {
    ledger,
    purse,
    pass,
    observe: async (available, { bucket = "b", lagMs = 0 } = {}) => {
      const requestedAt = await ledger.mark(purse)
      await ledger.observe(purse, {
        requestedAt,
        figures: [{ bucket, available: decimal(available) }],
        lagMs,
      })
    },
    reserve: async (key, price, options) => {
      const request = { key, price: decimal(price), buckets: ["b"], ttlMs: longMs, ...options }
      return (await ledger.reserve(purse, request)).state
    },
    commit: (key, amount, options) =>
      ledger.commit(purse, { key, amount: decimal(amount), buckets: ["b"], ...options }),
    release: (key) => ledger.release(purse, key),
    findFree: async (bucket = "b") => {
      // An observation older than all others changes nothing.
      const figures = [{ bucket, available: decimal("0") }]
      const [standing] = await ledger.observe(purse, { requestedAt: { number: 0, at: 0 }, figures })
      const [available, reserved] = [standing?.available ?? "0", standing?.reserved ?? "0"]
      return subtract(toAmount(available, "unit"), toAmount(reserved, "unit")).value
    },
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Throws if two values differ.
 * @throws Error
 */
export function expectEqual(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`${what}: expected ${b}, received ${a}`)
}
