import type { Amount } from "@api-balance/core"
import type { Figure, Figures, Values } from "./figures.js"
import type { LedgerCall } from "./ledger.js"
import type { Reply } from "./reply.js"
import type { Period } from "./time.js"

/** An account as its declaration sees it, at the time of a call. */
export type Account<F extends Figures> = Readonly<Values<F>> & {
  readonly at: number
  /** The amount that can be spent now: the balance minus holds; for a postpaid account what it owes, as a negative amount. */
  readonly available: Amount
  /** All orders so far. */
  readonly orders: readonly Order[]
}

/** One call that was charged or will be. */
export interface Order {
  /** The number of the order in its account, from 1. */
  readonly id: number
  readonly at: number
  readonly quantity: number
  readonly cost: Amount
}

/** Declares the behavior of a provider's accounts. */
export interface Declaration<F extends Figures> {
  readonly figures: F
  /** The figures that can be topped up, by bucket name, the default one first. */
  readonly buckets?: Readonly<Record<string, AmountName<F>>>
  /** The figures that accumulate charges. */
  readonly totals?: readonly AmountName<F>[]
  /** The spending limits per period. A reached limit rejects every charge; the first reached one determines the response. */
  readonly limits?: readonly Limit<F>[]
  /** The figures that change at the end of a period: an allotment that renews, a total, or what was owed. */
  readonly renewals?: { readonly [Every in Period]?: (account: Account<F>) => Partial<Values<F>> }
  /** The free calls that always succeed, by operation: the fields that differ from the example. */
  readonly reads?: Readonly<Record<string, (account: Account<F>, call: LedgerCall) => object>>
  /** The calls that cost money. */
  readonly charges?: readonly Charge<F>[]
  /** All other calls about money, by operation; undefined if the account does not determine the response. */
  readonly answers?: Readonly<Record<string, (account: Account<F>, call: LedgerCall) => Reply | undefined>>
}

/** A spending limit per period. */
export interface Limit<F extends Figures> {
  readonly every: Period
  /** The figure that counts settled charges of the period. */
  readonly used: AmountName<F>
  /** The figure that holds the limit; null for no limit. */
  readonly most: AmountName<F>
  /** The response when the limit is reached, with the seconds until the period ends and its end (milliseconds since 1970). */
  readonly refuse: (seconds: number, end: number) => Reply
}

/** A call that costs money. */
export interface Charge<F extends Figures> {
  readonly operations: readonly string[]
  /** The figure that holds its price. */
  readonly price: AmountName<F>
  /** How many times the price is charged; once by default. */
  readonly quantity?: (call: LedgerCall) => number
  /** The figures for the amount and the duration of a hold before the charge; by default the call is charged at once. */
  readonly hold?: { readonly amount: AmountName<F>; readonly time: DurationName<F> }
  /** The response if the account cannot pay. */
  readonly refuse: (account: Account<F>, cost: Amount) => Reply
  /** The fields that differ from the example of a success; none by default. */
  readonly receipt?: (order: Order, call: LedgerCall) => object
  /** The headers of a success that report the cost. */
  readonly headers?: (order: Order) => Readonly<Record<string, string>>
}

/** The names of the figures that are amounts. */
export type AmountName<F extends Figures> = {
  [Name in keyof F]: F[Name] extends Figure<infer Value, unknown>
    ? Value extends Amount | null
      ? Name
      : never
    : never
}[keyof F] &
  string

type DurationName<F extends Figures> = {
  [Name in keyof F]: F[Name] extends Figure<number, string> ? Name : never
}[keyof F] &
  string
