import type { Amount } from "@api-balance/core"
import type { Figure, Figures, Values } from "./figures.js"
import type { LedgerCall } from "./ledger.js"
import type { Reply } from "./reply.js"
import type { Period } from "./time.js"

/** An account as its declaration sees it, at the time of a call. */
export type Account<F extends Figures> = Readonly<Values<F>> & {
  readonly at: number
  /** What may be spent now, which is the balance without what is set aside; of a postpaid account what it owes, below zero. */
  readonly available: Amount
  /** What was ordered, which is never forgotten. */
  readonly orders: readonly Order[]
}

/** One call that was charged, or will be. */
export interface Order {
  /** Of the account's orders, which are counted from 1. */
  readonly id: number
  readonly at: number
  readonly quantity: number
  readonly cost: Amount
}

/** How a provider's accounts move. */
export interface Declaration<F extends Figures> {
  readonly figures: F
  /** The figures that are topped up, by the names of their buckets, the usual one first. */
  readonly buckets?: Readonly<Record<string, AmountName<F>>>
  /** The figures that add up what is charged. */
  readonly totals?: readonly AmountName<F>[]
  /** What a period may cost. A limit that is reached refuses every charge; the first that does is told. */
  readonly limits?: readonly Limit<F>[]
  /** The figures that change when a period ends, such as a grant that is renewed, or added up, or what was owed. */
  readonly renewals?: { readonly [Every in Period]?: (account: Account<F>) => Partial<Values<F>> }
  /** The calls that cost nothing and always succeed, by operation: the fields that differ from the example. */
  readonly reads?: Readonly<Record<string, (account: Account<F>, call: LedgerCall) => object>>
  /** The calls that cost something. */
  readonly charges?: readonly Charge<F>[]
  /** All other calls about money, by operation; undefined where nothing follows from the account. */
  readonly answers?: Readonly<Record<string, (account: Account<F>, call: LedgerCall) => Reply | undefined>>
}

/** A limit of what a period may cost. */
export interface Limit<F extends Figures> {
  readonly every: Period
  /** The figure that counts what is settled in the period. */
  readonly used: AmountName<F>
  /** The figure that it may reach; null for no limit. */
  readonly most: AmountName<F>
  /** What is answered to who has reached it, and must wait for so many seconds until the period ends (milliseconds since 1970). */
  readonly refuse: (seconds: number, end: number) => Reply
}

/** A call that costs something. */
export interface Charge<F extends Figures> {
  readonly operations: readonly string[]
  /** The figure that it costs. */
  readonly price: AmountName<F>
  /** How many times the price is paid; once unless given. */
  readonly quantity?: (call: LedgerCall) => number
  /** The figures of what is set aside, and for how long, before the cost is charged; by default it is charged at once. */
  readonly hold?: { readonly amount: AmountName<F>; readonly time: DurationName<F> }
  /** What is answered to who cannot pay. */
  readonly refuse: (account: Account<F>, cost: Amount) => Reply
  /** The fields that differ from the example of a success; none unless given. */
  readonly receipt?: (order: Order, call: LedgerCall) => object
  /** The headers of a success that tell the cost. */
  readonly headers?: (order: Order) => Readonly<Record<string, string>>
}

/** The names of those figures that are amounts. */
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
