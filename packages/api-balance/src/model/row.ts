import type { Balance, Charge, SpendCap, Usage } from "@api-balance/core"

/** The account of a row, and why it failed, if it did: a BillingError, unless the provider's code is broken. */
interface Row {
  /** The provider's id. */
  readonly provider: string
  /** The label of the account. */
  readonly account?: string
  /** Why there is no newer data. */
  readonly error?: Error
}

/** A row whose data may be stale. */
interface ResourceRow extends Row {
  /** When the provider sent this response, ISO 8601 in UTC. */
  readonly at?: string
  /** The environment variable of the missing key; this is not an error. */
  readonly needs?: string
  /** Set if this is the last good response because the latest request failed; `error` says why. */
  readonly stale?: true
}

/** One provider's balance or an error; both if the balance is stale. */
export interface BalanceRow extends ResourceRow {
  /** The balance, if it is known. */
  readonly balance?: Balance
  /** Set if the provider reports no balance at all; it may report spend caps or usage. */
  readonly unsupported?: true
}

/** One provider's usage over its own default period, or an error; both if the usage is stale. */
export interface UsageRow extends ResourceRow {
  /** The usage, if it is known. */
  readonly usage?: Usage
}

/** One provider's spend caps, or an error; both if the caps are stale. */
export interface SpendCapsRow extends ResourceRow {
  /** The spend caps, if they are known. */
  readonly spendCaps?: readonly SpendCap[]
}

/** One charge of a provider, or the error that ended the list. */
export interface ChargeRow extends Row {
  /** The charge, if there is no error. */
  readonly charge?: Charge
}
