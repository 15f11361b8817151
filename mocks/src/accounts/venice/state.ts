import type { Amount } from "@api-balance/core"

/** The figures of an account of Venice. A wallet is an account too, whose balance is its prepaid credit. */
export interface Figures {
  balance: Amount | null
  diem: Amount | null
  bundled: Amount
  readonly allotment: Amount
  readonly costPerCall: Amount
  readonly usdLimit: Amount | null
  readonly diemLimit: Amount | null
  readonly limitPeriod: "EPOCH" | "MONTH" | "LIFETIME"
  readonly cursorLife: number
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
export type State = Figures & History
