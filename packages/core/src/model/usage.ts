import type { Amount, Decimal } from "./amount.js"

/**
 * The time that a figure covers, ISO 8601 in UTC, `end` exclusive: a window that ends now ("rolling"), a day, week, month or
 * year of the calendar, or a window that is over ("calendar"), or everything since the account was opened ("all-time", without start and end).
 */
export interface Period {
  /** Whether the window ends now, is one of the calendar, or has no bounds. */
  readonly kind: "rolling" | "calendar" | "all-time"
  /** Its first moment, ISO 8601 in UTC. */
  readonly start?: string
  /** The moment after its last one, ISO 8601 in UTC. */
  readonly end?: string
}

/** Consumption over a period. */
export interface Usage {
  /** The time that the figures cover. */
  readonly period: Period
  /** One amount for each unit that was spent. */
  readonly spent: readonly Amount[]
  /** Counted things by their name ("requests"). */
  readonly quantities: Readonly<Record<string, Decimal>>
  /** How far the figures reach, ISO 8601 in UTC, where the provider reports that they end before the period does. */
  readonly upTo?: string
}

/** One line of a ledger, at an ISO 8601 time in UTC; a positive amount was spent, a negative one was given back. */
export interface Charge {
  /** When it was charged, ISO 8601 in UTC. */
  readonly at: string
  /** Positive where it was spent, negative where it was given back. */
  readonly amount: Amount
  /** What was charged for, in the words of the provider. */
  readonly sku: string
  /** How many units. */
  readonly quantity?: Decimal
  /** The provider's name for the request that was charged. */
  readonly requestId?: string
}

/** A limit on what may be spent. */
export interface SpendCap {
  /** The name of the cap, stable over time. */
  readonly id: string
  /** The most that may be spent in the period. */
  readonly limit: Amount
  /** What counts against the limit in its period; absent where the provider reports the limit alone. */
  readonly spent?: Amount
  /** The time that the figures cover. */
  readonly period: Period
  /** True where it is sure that the cap limits the key that asked. */
  readonly appliesToKey?: true
  /** Who set the limit: the owner of the account can raise their own, a provider's on request. */
  readonly setBy: "owner" | "provider" | "unknown"
  /** Whether calls are refused at the limit; absent where the provider doesn't report it. */
  readonly hard?: boolean
  /** ISO 8601 in UTC, where the provider reports it and it is not the end of the period. */
  readonly resetsAt?: string
}
