import type { Decimal } from "@api-balance/core"

/** A moment in the ledger's own order and time. Opaque to callers, who pass it back unchanged. */
export interface LedgerMoment {
  /** Its position in the order of the ledger. */
  readonly number: number
  /** Milliseconds on the ledger's clock. */
  readonly at: number
}

/** How much of one bucket can be spent, as its provider reports it. */
export interface LedgerFigure {
  /** The name of the bucket. */
  readonly bucket: string
  /** The amount that the provider reports as available, as a decimal. */
  readonly available: Decimal
}

/** What a provider reported, and when that was requested. */
export interface LedgerObservation {
  /** The result of `mark` from before the request to the provider. */
  readonly requestedAt: LedgerMoment
  /** What the provider reported for each bucket. */
  readonly figures: readonly LedgerFigure[]
  /** Milliseconds until the provider's figures contain a charge; 0 by default. */
  readonly lagMs?: number
}

/** The state of one bucket: `available - reserved` can be reserved now. */
export interface LedgerBucket extends LedgerFigure {
  /** When the current figure was requested. */
  readonly requestedAt: LedgerMoment
  /** Open reservations, and what ended since that figure was requested. */
  readonly reserved: Decimal
}

/** A request for a reservation. */
export interface LedgerReserve {
  /** A unique name, chosen by the caller. Repeating a request with the same key refers to the same reservation. */
  readonly key: string
  /** The amount to reserve, as a decimal. */
  readonly price: Decimal
  /** All buckets that must cover the price: the one that pays, and those that limit it. */
  readonly buckets: readonly string[]
  /** Milliseconds until it expires, unless extended; Infinity if its holder cannot outlive the ledger. */
  readonly ttlMs: number
  /** Open reservations that end only after this one: it may pass waiting requests and cannot wait for these. */
  readonly within?: readonly string[]
}

/** The reply to a request for a reservation. */
export type LedgerReply =
  | { readonly state: "granted" }
  /**
   * It fits if open reservations end for less than they reserve, or when its turn comes. Repeat the request with the same key
   * when `changed` resolves, and also periodically: `changed` may be absent, and its notification may be lost.
   */
  | { readonly state: "waiting"; readonly changed?: Promise<unknown> }
  /**
   * The current figure does not cover it. "balance": not even if all open reservations are released; "stopped": a commit
   * blocked new reservations until a newer figure; "within": it needs the amount that its outer reservations hold.
   */
  | {
      readonly state: "refused"
      readonly reason: "balance" | "stopped" | "within"
      readonly bucket: string
      /** What the figure leaves, open reservations not deducted. */
      readonly available: Decimal
      /** Milliseconds since the figure was requested. */
      readonly ageMs: number
      /** Whether a figure that is requested now would replace amounts that count as spent. */
      readonly replaceable: boolean
    }
  /** Nothing was observed for that bucket yet: observe it, and repeat the request. */
  | { readonly state: "unknown"; readonly bucket: string }
  /** The reservation with this key has ended or expired. */
  | { readonly state: "ended" }

/** The end of a call that may have been charged. */
export interface LedgerCommit {
  /** The key of the reservation. */
  readonly key: string
  /** The cost, or the maximum possible cost. It may exceed the reserved amount. */
  readonly amount: Decimal
  /** The same as in the reservation, so that a late commit is complete. */
  readonly buckets: readonly string[]
  /** Blocks new reservations from these buckets until a figure that is requested after this. */
  readonly stop?: boolean
}

/**
 * Reserves parts of balances for calls in flight. Every method is atomic; order and time are the ledger's own. A purse is one
 * balance, whichever keys spend from it; its buckets are never added up. Amounts are exact to 27 digits before and 18 after
 * the decimal point; beyond that, prices are rounded up and figures down.
 */
export interface ReservationLedger {
  /** Takes a number, before the request to the provider. */
  mark(purse: string): Promise<LedgerMoment>
  /**
   * Records what the provider reported. For each bucket the figure that was requested last counts; an older one changes
   * nothing.
   * Resolves to the state of those buckets.
   */
  observe(purse: string, observation: LedgerObservation): Promise<readonly LedgerBucket[]>
  /**
   * Reserves a price if it is at most the figure minus open reservations minus what ended since the figure was requested (and
   * before that, for as long as the provider's lag). A request that fits may pass each waiting one up to ten times.
   * @throws RangeError if the price is negative or not a decimal
   */
  reserve(purse: string, request: LedgerReserve): Promise<LedgerReply>
  /** Sets the expiry of an open reservation to `ttlMs` from now; false if it is not open. */
  extend(purse: string, key: string, ttlMs: number): Promise<boolean>
  /**
   * Ends a reservation as spent; it counts until a figure that is requested after this. An expired reservation counted as spent
   * already, and counts with this amount from now on. Has no effect if the key has ended.
   * @throws RangeError if the amount is negative or not a decimal
   */
  commit(purse: string, commit: LedgerCommit): Promise<void>
  /** Ends a reservation, or a waiting request, as not spent. Has no effect if the key has ended. */
  release(purse: string, key: string): Promise<void>
}
