import type { Balance, SpendCap, Usage } from "@api-balance/core"
import type { AccountRow } from "../model/account-row.js"

/**
 * A provider's balance and usage in one row, with its spend caps if it has no balance. `error` is the first error, `at` the
 * oldest time.
 */
export interface JoinedRow extends AccountRow {
  readonly balance?: Balance
  readonly usage?: Usage
  readonly spendCaps?: readonly SpendCap[]
}

/** Joins the usage of each provider, and its spend caps, with its balance. */
export function joinRows(
  balances: readonly JoinedRow[],
  usages: readonly JoinedRow[],
  caps: readonly JoinedRow[] = [],
): JoinedRow[] {
  return balances.map((row) => {
    const others = [usages, caps].map((rows) =>
      rows.find(({ provider, account }) => provider === row.provider && account === row.account),
    )
    const [at] = [row.at, ...others.map((other) => other?.at)].filter((time) => time !== undefined).sort()
    return { ...Object.assign({}, ...others), ...row, ...(at !== undefined && { at }) }
  })
}
