import type { Balance, Charge, SpendCap, Usage } from "@api-balance/core"

/** Whose row it is, and why it failed where it did: a BillingError, unless the provider itself is broken. */
interface Row {
  /** The provider's id. */
  readonly provider: string
  /** The label of the account. */
  readonly account?: string
  /** Why there is no newer answer. */
  readonly error?: Error
}

/** A row of an answer that may be an older one. */
interface AnswerRow extends Row {
  /** When the provider gave this answer, ISO 8601 in UTC. */
  readonly at?: string
  /** The environment variable of the key that is missing for this; that is no error. */
  readonly needs?: string
  /** The last good answer, because there is no newer one; `error` says why. */
  readonly stale?: true
}

/** One provider's balance, or the error instead; both when the balance is an older one. */
export interface BalanceRow extends AnswerRow {
  /** The balance, where it is known. */
  readonly balance?: Balance
  /** The provider reports no balance at all: its spend caps or its usage may be there. */
  readonly unsupported?: true
}

/** One provider's usage over its own default period, or the error instead; both when the usage is an older one. */
export interface UsageRow extends AnswerRow {
  /** The usage, where it is known. */
  readonly usage?: Usage
}

/** One provider's spend caps, or the error instead; both when the caps are older ones. */
export interface SpendCapsRow extends AnswerRow {
  /** The spend caps, where they are known. */
  readonly spendCaps?: readonly SpendCap[]
}

/** One charge of a provider, or the error that ended them. */
export interface ChargeRow extends Row {
  /** The charge, where there is no error. */
  readonly charge?: Charge
}
