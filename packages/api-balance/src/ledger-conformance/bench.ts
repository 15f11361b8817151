import { type Decimal, subtract, toAmount } from "@api-balance/core"
import type { LedgerReserve, ReservationLedger } from "../ledger/reservation-ledger.js"

/** A ledger, and its time. */
export interface LedgerUnderTest {
  /** The ledger. */
  readonly ledger: ReservationLedger
  /** Lets the ledger's time pass; by default it is waited for. */
  pass?(milliseconds: number): Promise<void>
  /** Ends what the ledger stands on. */
  close?(): Promise<void>
}

/** A purse of its own in the ledger under test, with short ways to use it. */
export interface Bench {
  readonly ledger: ReservationLedger
  readonly purse: string
  pass(milliseconds: number): Promise<void>
  /** Asks, and observes at once; resolves to what was taken off. */
  observe(available: string, options?: { readonly bucket?: string; readonly lagMs?: number }): Promise<void>
  /** The state in which a request ends. */
  reserve(key: string, price: string, options?: Partial<LedgerReserve>): Promise<string>
  commit(
    key: string,
    amount: string,
    options?: { readonly stop?: boolean; readonly buckets?: string[] },
  ): Promise<void>
  release(key: string): Promise<void>
  /** What can be reserved. */
  findFree(bucket?: string): Promise<Decimal>
}

/** The time to live of reservations where nothing else is said: longer than a case takes. */
const longMs = 600_000

/** A purse that nobody has used. */
export function createBench({ ledger, pass = wait }: LedgerUnderTest): Bench {
  const purse = `conformance ${crypto.randomUUID()}`
  const decimal = (text: string) => text as Decimal
  return {
    ledger,
    purse,
    pass,
    observe: async (available, { bucket = "b", lagMs = 0 } = {}) => {
      const asked = await ledger.ask(purse)
      await ledger.observe(purse, { asked, figures: [{ bucket, available: decimal(available) }], lagMs })
    },
    reserve: async (key, price, options) => {
      const request = { key, price: decimal(price), buckets: ["b"], ttlMs: longMs, ...options }
      return (await ledger.reserve(purse, request)).state
    },
    commit: (key, amount, options) =>
      ledger.commit(purse, { key, amount: decimal(amount), buckets: ["b"], ...options }),
    release: (key) => ledger.release(purse, key),
    findFree: async (bucket = "b") => {
      // What is older than all changes nothing.
      const figures = [{ bucket, available: decimal("0") }]
      const [standing] = await ledger.observe(purse, { asked: { number: 0, at: 0 }, figures })
      const [available, reserved] = [standing?.available ?? "0", standing?.reserved ?? "0"]
      return subtract(toAmount(available, "unit"), toAmount(reserved, "unit")).value
    },
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Fails where two values differ.
 * @throws Error
 */
export function expectEqual(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`${what}: expected ${b}, received ${a}`)
}
