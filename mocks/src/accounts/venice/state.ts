import type { Amount } from "@api-balance/core"
import type { Values } from "../../ledger/figures.js"
import { amount, choice, duration, optional, price } from "../../ledger/figures.js"

/** The figures of an account of Venice. A wallet is an account too, whose balance is its prepaid credit. */
export const figures = {
  /** US dollars left, a wallet's prepaid credit; 25 unless given, as on the provider's page; null for none held. */
  balance: optional(amount("USD"), "25"),
  /** DIEM left in this epoch; 90.5 unless given, as on the provider's page; null where nothing is staked. */
  diem: optional(amount("DIEM"), "90.5"),
  /** DIEM granted anew at the start of each epoch, a day in UTC; 100 unless given, as on the provider's page. */
  allotment: amount("DIEM", "100"),
  /** Bundled credits left, which no answer tells; none unless given. */
  bundled: amount("BUNDLED_CREDITS"),
  /** What a call costs, in DIEM or in US dollars; 0.01 unless given, which is inferred: each model has its price. */
  costPerCall: price("USD", "0.01"),
  /** The most that a key may spend in a period, in US dollars; no limit unless given. */
  usdLimit: optional(amount("USD")),
  /** The most that a key may spend in a period, in DIEM; no limit unless given. */
  diemLimit: optional(amount("DIEM")),
  /** The period of both limits: a day or a month (UTC), or all time; a month unless given. */
  limitPeriod: choice("MONTH", "EPOCH", "LIFETIME"),
  /** How long a cursor is good; an hour unless given, which is inferred: that it expires is documented. */
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

/** One movement of the credit of a wallet. */
export interface Transaction {
  readonly at: number
  /** Negative for a charge. */
  readonly amount: Amount
  readonly balanceAfter: Amount
  readonly type: "TOP_UP" | "CHARGE"
  readonly requestId: string | null
  readonly model: string | null
}

/** Where a walk through the ledger has come to. */
export interface Cursor {
  readonly currency: string | undefined
  readonly start: number
  readonly end: number
  readonly pageSize: number
  /** Of the ledger's entries, from the next one on to those that there were when the walk began. */
  readonly from: number
  readonly until: number
  readonly issuedAt: number
}

/** What happened to an account. */
export interface History {
  calls: number
  readonly entries: Entry[]
  cursors: Record<string, Cursor>
  readonly transactions: Transaction[]
  /** What was answered to payments that are settled. */
  readonly payments: Record<string, { readonly amount: Amount; readonly balance: Amount }>
  /** Spent in the period of the key's limits. */
  usedUsd: Amount
  usedDiem: Amount
  epochEndsAt: number
  monthEndsAt: number
}

/** All of an account of Venice. */
export type State = Values<typeof figures> & History
