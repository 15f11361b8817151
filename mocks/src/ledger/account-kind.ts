import type { LedgerAnswer, LedgerCall } from "./ledger.js"

/**
 * Reads a value that somebody gave.
 * @throws RangeError when it is not of the wanted kind
 */
export type Read<Value> = (value: unknown) => Value

/** How each figure that may be given or set is read. */
export type Readers<Figures> = { readonly [Name in keyof Figures]: Read<Figures[Name]> }

/**
 * How the accounts of a provider move. A state is plain JSON, so that it can be copied, and is changed in place. Times are
 * in milliseconds since 1970.
 */
export interface AccountKind<Figures extends object = object, History extends object = object> {
  readonly readers: Readers<Figures>
  /** What a figure is when it is not given, as somebody would give it. */
  readonly defaults: { readonly [Name in keyof Figures]: unknown }
  /** What a new account has besides its figures. */
  open(at: number): History
  /** Whose account a call is about; by default the key's. */
  readKey?(call: LedgerCall): string
  /** A key as its account is known by, where one may be written in several ways. */
  toKey?(key: string): string
  answer(state: Figures & History, call: LedgerCall, at: number): LedgerAnswer | undefined
  /** @throws RangeError for a bucket that accounts do not have */
  topUp(state: Figures & History, amount: string, bucket: string | undefined, at: number): void
  /** When something happens by itself the next time. */
  findDue?(state: Figures & History): number | undefined
  /** Lets happen what is due. */
  settle?(state: Figures & History, at: number): void
}
