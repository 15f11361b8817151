import { type LedgerOptions, openLedger as open } from "../src/accounts/open-ledger.js"
import type { ProviderId } from "../src/generated/provider-ids.js"
import type { LedgerCall } from "../src/ledger/ledger.js"

/** What a test says of a call; the rest is empty. */
export type TestCall = Partial<Omit<LedgerCall, "operation">>

/** A ledger whose clock shows noon of a June day unless told otherwise, and a shorter way to ask it. */
export function openLedger<Id extends ProviderId>(id: Id, options?: LedgerOptions<Id>) {
  const start = { now: "2026-06-15T12:00:00Z", ...options } as LedgerOptions<Id>
  const ledger = open(id, start)
  const ask = (operation: string, call: TestCall = {}) =>
    ledger.answer({ operation, parameters: {}, query: {}, headers: {}, body: undefined, key: "key", ...call })
  const read = (operation: string, call: TestCall = {}) => ask(operation, call)?.body
  return { ledger, ask, read }
}
