import { providerIds } from "../src/generated/provider-ids.js"
import type { LedgerCall, LedgerResponse } from "../src/ledger/ledger.js"
import { type AccountId, type LedgerOptions, openLedger as open } from "../src/server/open-ledger.js"
import { readSpec } from "../src/spec/read-spec.js"

const specs = await Promise.all(providerIds.map(readSpec))

/** What a test says of a call; the rest is empty. */
export type TestCall = Partial<Omit<LedgerCall, "operation">>

/** A ledger whose clock shows noon of a June day unless told otherwise, and a shorter way to ask it. */
export function openLedger<Id extends AccountId>(id: Id, options?: LedgerOptions<Id>) {
  const spec = specs.find((one) => one.id === id)
  if (!spec) throw new Error(`There is no spec of ${id}.`)
  const ledger = open(spec, { now: "2026-06-15T12:00:00Z", ...options })
  const ask = (operation: string, call: TestCall = {}): LedgerResponse | undefined => {
    const plain = { operation, parameters: {}, query: {}, headers: {}, body: undefined, key: "key" }
    const answer = ledger.answer({ ...plain, ...call })
    if (!answer) return undefined
    const { example: _, ...others } = answer
    return others
  }
  const read = (operation: string, call: TestCall = {}) => ask(operation, call)?.body
  return { ledger, ask, read }
}
