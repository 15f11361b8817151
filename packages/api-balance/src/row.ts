import type { Balance, Usage } from "@api-balance/core"

/** Whose row it is, and why it failed where it did: a BillingError, unless the provider itself is broken. */
interface Row {
  readonly provider: string
  readonly account?: string
  readonly error?: Error
}

/** One provider's balance, or the error instead. */
export interface BalanceRow extends Row {
  readonly balance?: Balance
}

/** One provider's usage over its own default period, or the error instead. */
export interface UsageRow extends Row {
  readonly usage?: Usage
}
