import type { Balance, Usage } from "@api-balance/core"
import type { BalanceRow, UsageRow } from "../row.js"

/** A provider's balance and usage in one row; the error is the first of the two. */
export interface JoinedRow {
  readonly provider: string
  readonly account?: string
  readonly balance?: Balance
  readonly usage?: Usage
  readonly error?: Error
}

/** Puts the usage of each provider beside its balance. */
export function joinRows(balances: readonly BalanceRow[], usages: readonly UsageRow[]): JoinedRow[] {
  return balances.map((row) => ({
    ...usages.find(({ provider, account }) => provider === row.provider && account === row.account),
    ...row,
  }))
}
