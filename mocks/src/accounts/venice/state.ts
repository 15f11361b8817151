import type { Amount } from "@api-balance/core"
import type { Values } from "../../ledger/figures.js"
import { amount, choice, duration, optional, price } from "../../ledger/figures.js"

/** The figures of a Venice account. A wallet is an account, too; its balance is its prepaid credit. */
export const figures = {
  /** US dollars left, a wallet's prepaid credit; 25 by default, as on the provider's page; null if none are held. */
  balance: optional(amount("USD"), "25"),
  /** DIEM left in this epoch; 90.5 by default, as on the provider's page; null if nothing is staked. */
  diem: optional(amount("DIEM"), "90.5"),
  /** DIEM granted at the start of each epoch, a day in UTC; 100 by default, as on the provider's page. */
  allotment: amount("DIEM", "100"),
  /** Bundled credits left, which no response reports; none by default. */
  bundled: amount("BUNDLED_CREDITS"),
  /** The cost of a call, in DIEM or in US dollars; 0.01 by default (inferred: the price depends on the model). */
  costPerCall: price("USD", "0.01"),
  /** The maximum spending of a key per period, in US dollars; no limit by default. */
  usdLimit: optional(amount("USD")),
  /** The maximum spending of a key per period, in DIEM; no limit by default. */
  diemLimit: optional(amount("DIEM")),
  /** The period of both limits: a day or a month (UTC), or all time; a month by default. */
  limitPeriod: choice("MONTH", "EPOCH", "LIFETIME"),
  /** The lifetime of a cursor; an hour by default (inferred; only that it expires is documented). */
  cursorLife: duration("1h"),
}

/** One charge of a key. */
export interface Entry {
  readonly at: number
  /** Positive; the unit is the currency. */
  readonly amount: Amount
  readonly model: string
  readonly requestId: string
}

/** One transaction of a wallet's credit. */
export interface Transaction {
  readonly at: number
  /** Negative for a charge. */
  readonly amount: Amount
  readonly balanceAfter: Amount
  readonly type: "TOP_UP" | "CHARGE"
  readonly requestId: string | null
  readonly model: string | null
}

/** The position of a page in the ledger. */
export interface Cursor {
  readonly currency: string | undefined
  readonly start: number
  readonly end: number
  readonly pageSize: number
  /** The range of entries: from the next one to those that existed when the iteration started. */
  readonly from: number
  readonly until: number
  readonly issuedAt: number
}

/** The past of an account. */
export interface History {
  calls: number
  readonly entries: Entry[]
  cursors: Record<string, Cursor>
  readonly transactions: Transaction[]
  /** The responses to settled payments. */
  readonly payments: Record<string, { readonly amount: Amount; readonly balance: Amount }>
  /** The amount spent in the period of the key's limits. */
  usedUsd: Amount
  usedDiem: Amount
  epochEndsAt: number
  monthEndsAt: number
}

/** The state of a Venice account. */
export type State = Values<typeof figures> & History
