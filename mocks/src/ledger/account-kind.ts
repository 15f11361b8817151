import type { Figures, Values } from "./figures.js"
import type { LedgerCall } from "./ledger.js"
import type { Reply } from "./reply.js"

/**
 * The behavior of a provider's accounts. A state is plain JSON, so that it can be copied; it is modified in place. Times are in
 * milliseconds since 1970.
 */
export interface AccountKind<F extends Figures = Figures, History extends object = object> {
  readonly figures: F
  /** The state of a new account in addition to its figures. */
  open(at: number): History
  /** Returns the key of the account that a call is about; by default the key of the call. */
  readKey?(call: LedgerCall): string
  /** Normalizes a key that has several spellings. */
  toKey?(key: string): string
  /** Undefined if accounts do not handle the operation. */
  answer(state: Values<F> & History, call: LedgerCall, at: number): Reply | undefined
  /** @throws RangeError for a bucket that accounts do not have */
  topUp(state: Values<F> & History, amount: string, bucket: string | undefined, at: number): void
  /** When the next automatic event is due. */
  findDue?(state: Values<F> & History): number | undefined
  /** Applies the events that are due. */
  settle?(state: Values<F> & History, at: number): void
}
