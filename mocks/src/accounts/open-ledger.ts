import type { ProviderId } from "../generated/provider-ids.js"
import { createLedger } from "../ledger/create-ledger.js"
import type { Ledger } from "../ledger/ledger.js"
import { type AccountOptions, accountKinds } from "./account-kinds.js"

/** What accounts start with, all of it optional, and what the clock shows then: the present, unless given. */
export type LedgerOptions<Id extends ProviderId = ProviderId> = AccountOptions[Id] & {
  readonly now?: Date | string
}

/**
 * Opens the ledger of a provider.
 * @throws RangeError when an option is unknown or has a value that it cannot have
 */
export function openLedger<Id extends ProviderId>(id: Id, options?: LedgerOptions<Id>): Ledger {
  return createLedger(id, accountKinds[id], options)
}
