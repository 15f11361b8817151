import type { Decimal } from "@api-balance/core"

/** A moment in a ledger's own order and time. Whoever is given one gives it back as it is. */
export interface LedgerMoment {
  /** Its place in the order of the ledger. */
  readonly number: number
  /** Milliseconds of the ledger's clock. */
  readonly at: number
}

/** How much of one bucket may be spent, as its provider says. */
export interface LedgerFigure {
  /** The name of the bucket. */
  readonly bucket: string
  /** What the provider says may be spent, as a decimal. */
  readonly available: Decimal
}

/** What a provider said, and when it was asked. */
export interface LedgerObservation {
  /** What `ask` gave before the provider was asked. */
  readonly asked: LedgerMoment
  /** What the provider said of each bucket. */
  readonly figures: readonly LedgerFigure[]
  /** Milliseconds that may pass until the provider's figures contain a charge; 0 by default. */
  readonly lagMs?: number
}

/** Where one bucket stands: `available - reserved` can be reserved now. */
export interface LedgerStanding extends LedgerFigure {
  /** When the figure that counts was asked for. */
  readonly asked: LedgerMoment
  /** What open reservations hold, and what ended since that figure was asked for. */
  readonly reserved: Decimal
}

/** What is to be set aside. */
export interface LedgerReserve {
  /** The caller's name for it, never used for another one. A repeated request with it is the same reservation. */
  readonly key: string
  /** What is to be set aside, as a decimal. */
  readonly price: Decimal
  /** All that must cover the price: the bucket that pays, and what limits it. */
  readonly buckets: readonly string[]
  /** Milliseconds until it expires, unless it is extended; Infinity where its holder cannot outlive the ledger. */
  readonly ttlMs: number
  /** The open reservations that end only after this one: it may pass whoever waits, and cannot wait for them. */
  readonly within?: readonly string[]
}

/** What becomes of a request to reserve. */
export type LedgerReply =
  | { readonly state: "granted" }
  /**
   * It fits as soon as open reservations end for less than they hold, or its turn has come. Ask again, with the same key, when
   * `changed` resolves, and from time to time: that may be absent, and it may be lost.
   */
  | { readonly state: "waiting"; readonly changed?: Promise<unknown> }
  /**
   * It does not fit by the figure that counts. "balance": that covers it no more, whoever ends; "stopped": a commit said that
   * no more is to be reserved before a newer figure; "within": it needs what the reservations around it hold.
   */
  | {
      readonly state: "refused"
      readonly reason: "balance" | "stopped" | "within"
      readonly bucket: string
      /** What the figure leaves, open reservations not taken off. */
      readonly available: Decimal
      /** Milliseconds since the figure was asked for. */
      readonly ageMs: number
      /** Whether a figure that is asked for now would take the place of something that counts as spent. */
      readonly replaceable: boolean
    }
  /** Nothing was observed of that bucket: observe, and ask again. */
  | { readonly state: "unknown"; readonly bucket: string }
  /** The reservation of this key has ended, or has expired. */
  | { readonly state: "ended" }

/** How a call ended that may have been charged. */
export interface LedgerCommit {
  /** The key of the reservation. */
  readonly key: string
  /** What it cost, or the most that it can have cost; more than was reserved counts, too. */
  readonly amount: Decimal
  /** As they were reserved: a commit that comes late carries all that it takes. */
  readonly buckets: readonly string[]
  /** Grants nothing more from these buckets before a figure that is asked for after this. */
  readonly stop?: boolean
}

/**
 * Sets parts of balances aside for calls under way. Each verb is atomic; order and time are the ledger's own. A purse is one
 * balance, whoever holds keys to it; its buckets are never added up. Amounts are exact to 27 digits before and 18 behind the
 * point; beyond that what is asked for is rounded up, and what is there down.
 */
export interface ReservationLedger {
  /** Takes a number, before the provider is asked. */
  ask(purse: string): Promise<LedgerMoment>
  /**
   * Says what the provider answered. Of each bucket the figure that was asked for last counts, and an older one changes
   * nothing. Resolves to where those buckets stand.
   */
  observe(purse: string, observation: LedgerObservation): Promise<readonly LedgerStanding[]>
  /**
   * Sets a price aside where it is at most the figure - open reservations - what ended since the figure was asked for (and what
   * ended before, for as long as the provider's lag). Who fits may pass each waiting one ten times.
   * @throws RangeError when the price is negative or no decimal
   */
  reserve(purse: string, request: LedgerReserve): Promise<LedgerReply>
  /** Gives an open reservation so many milliseconds from now; false where it is not open. */
  extend(purse: string, key: string, ttlMs: number): Promise<boolean>
  /**
   * Ends a reservation as spent; it counts until a figure that is asked for after this. One that has expired counted as spent
   * already, and counts as this from now on. Of a key that has ended nothing changes.
   * @throws RangeError when the amount is negative or no decimal
   */
  commit(purse: string, commit: LedgerCommit): Promise<void>
  /** Ends a reservation, or a request that waits, as not spent. Of a key that has ended nothing changes. */
  release(purse: string, key: string): Promise<void>
}
