import type { Amount, Decimal } from "./amount.js"

/**
 * The time that a figure covers, ISO 8601 in UTC, `end` exclusive: a window that ends now ("rolling"), a day or month
 * of the calendar ("calendar"), or everything since the account was opened ("all-time", without start and end).
 */
export interface Period {
  readonly kind: "rolling" | "calendar" | "all-time"
  readonly start?: string
  readonly end?: string
}

/** Consumption over a period: one amount per unit that was spent, and counted things by their name ("requests"). */
export interface Usage {
  readonly period: Period
  readonly spent: readonly Amount[]
  readonly quantities: Readonly<Record<string, Decimal>>
}

/** One line of a ledger, at an ISO 8601 time in UTC; a positive amount was spent, a negative one was given back. */
export interface Charge {
  readonly at: string
  readonly amount: Amount
  readonly sku: string
  readonly quantity?: Decimal
  readonly requestId?: string
}

/** A limit that the owner of the account set, and what counts against it in its period. */
export interface SpendCap {
  readonly id: string
  readonly limit: Amount
  readonly spent: Amount
  readonly period: Period
  /** True where it is sure that the cap limits the key that asked. */
  readonly appliesToKey?: true
}
