import type { Figures, Values } from "./figures.js"
import type { LedgerCall } from "./ledger.js"
import type { Reply } from "./reply.js"

/**
 * How the accounts of a provider move. A state is plain JSON, so that it can be copied, and is changed in place. Times are
 * in milliseconds since 1970.
 */
export interface AccountKind<F extends Figures = Figures, History extends object = object> {
  readonly figures: F
  /** What a new account has besides its figures. */
  open(at: number): History
  /** Whose account a call is about; by default the key's. */
  readKey?(call: LedgerCall): string
  /** A key as its account is known by, where one may be written in several ways. */
  toKey?(key: string): string
  /** Undefined where accounts say nothing about the operation. */
  answer(state: Values<F> & History, call: LedgerCall, at: number): Reply | undefined
  /** @throws RangeError for a bucket that accounts do not have */
  topUp(state: Values<F> & History, amount: string, bucket: string | undefined, at: number): void
  /** When something happens by itself the next time. */
  findDue?(state: Values<F> & History): number | undefined
  /** Lets happen what is due. */
  settle?(state: Values<F> & History, at: number): void
}
