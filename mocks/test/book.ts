import { type Amount, toAmount } from "@api-balance/core"
import fc from "fast-check"
import type { LedgerOptions } from "../src/server/open-ledger.js"
import type { TestCall } from "./open-ledger.js"

/** What one spends with an account, what one reads of it, and how its money adds up. */
export interface Book {
  readonly options: LedgerOptions & { readonly balance: string }
  readonly bucket: string
  readonly spend: fc.Arbitrary<[operation: string, call: TestCall]>
  readonly reads: readonly [operation: string, call?: TestCall][]
  /** The charges of an answer that was paid for, where they are known then. */
  readonly toCharge?: (body: never) => Amount
  /** Both sides of the book: what there is, and what there must be after these top-ups and charges. */
  readonly check: (read: (operation: string) => never, entries: Entries) => void
}

/** What went in and out of an account. */
export interface Entries {
  readonly toppedUp: Amount
  readonly charged: Amount
  readonly paid: number
  readonly start: Amount
  readonly now: Date
}

/** Dollars, or any other unit whose name does not matter. */
export function usd(value: number | string): Amount {
  return toAmount(value, "USD")
}

/** Nothing. */
export const zero = usd(0)

/** The rest of a call of a model. */
export const chat = { messages: [{ role: "user", content: "x" }] }

/** A call of one of some models, whose names are hard to write in CSV. */
export const toChat = fc
  .constantFrom("a", "b", 'c,"d"')
  .map((model): [string, TestCall] => ["createChatCompletion", { body: { model, ...chat } }])
