import { type AccountKinds, accountKinds } from "../accounts/generated/account-kinds.js"
import { type ClockAndKeys, createLedger } from "../ledger/create-ledger.js"
import type { Given } from "../ledger/figures.js"
import type { Ledger } from "../ledger/ledger.js"
import type { Spec } from "../spec/spec.js"

/** A provider whose accounts can hold money. */
export type AccountId = keyof AccountKinds

/** The initial figures of accounts, all optional. */
export type LedgerOptions<Id extends AccountId = AccountId> = Given<AccountKinds[Id]["figures"]> &
  ClockAndKeys

/** Whether the accounts of a provider can hold money. */
export function hasAccounts(id: string): id is AccountId {
  return Object.hasOwn(accountKinds, id)
}

/**
 * Opens the ledger of a provider.
 * @throws RangeError if an option is unknown or invalid, Error if the provider has no accounts
 */
export function openLedger(spec: Spec, options?: ClockAndKeys): Ledger {
  if (!hasAccounts(spec.id)) throw new Error(`The mock of ${spec.id} has no accounts.`)
  return createLedger(spec, accountKinds[spec.id], options)
}
