import type { Amount, Decimal } from "./amount.js"

/**
 * The period that an amount covers, ISO 8601 in UTC, `end` exclusive: a period that ends now ("rolling"); a calendar day,
 * week, month or year, or another period in the past ("calendar"); or everything since the account was opened ("all-time",
 * without start and end).
 */
export interface Period {
  /** Whether the period ends now, is a calendar period, or has no bounds. */
  readonly kind: "rolling" | "calendar" | "all-time"
  /** The start of the period, inclusive, ISO 8601 in UTC. */
  readonly start?: string
  /** The end of the period, exclusive, ISO 8601 in UTC. */
  readonly end?: string
}

/** Consumption over a period. */
export interface Usage {
  /** The period that the values cover. */
  readonly period: Period
  /** One amount per spent unit. */
  readonly spent: readonly Amount[]
  /** Quantities by name ("requests"). */
  readonly quantities: Readonly<Record<string, Decimal>>
  /**
   * The time up to which the values are complete, ISO 8601 in UTC, if the provider reports that it is before the period's
   * end.
   */
  readonly upTo?: string
}

/** One billed item, at an ISO 8601 time in UTC; a positive amount was spent, a negative one was refunded. */
export interface Charge {
  /** When it was charged, ISO 8601 in UTC. */
  readonly at: string
  /** Positive if it was spent, negative if it was refunded. */
  readonly amount: Amount
  /** What was charged for, as the provider names it. */
  readonly sku: string
  /** The model that was used, as the provider names it; absent if the provider doesn't report one. */
  readonly model?: string
  /** The id or name of the API key that was charged, as the provider reports it; never the key itself. */
  readonly key?: string
  /** The number of units. */
  readonly quantity?: Decimal
  /** The provider's id of the request that was charged. */
  readonly requestId?: string
}

/** A limit on spending. */
export interface SpendCap {
  /** The id of the cap, stable over time. */
  readonly id: string
  /** The maximum amount in the period. */
  readonly limit: Amount
  /** What counts against the limit in its period; absent if the provider reports only the limit. */
  readonly spent?: Amount
  /** The period of the limit. */
  readonly period: Period
  /** True if the cap certainly limits the key of the request. */
  readonly appliesToKey?: true
  /** Who set the limit: owners can raise their own, a provider raises its limit on request. */
  readonly setBy: "owner" | "provider" | "unknown"
  /** Whether calls are rejected at the limit; absent if the provider doesn't report it. */
  readonly hard?: boolean
  /** When the cap resets, ISO 8601 in UTC, if the provider reports it and it is not the end of the period. */
  readonly resetsAt?: string
}
