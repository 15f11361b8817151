import type { Balance, Usage } from "@api-balance/core"
import type { Answer } from "../model/answer.js"

/** A provider's balance and usage in one row; the error is the first of the two, the time is the older one. */
export interface JoinedRow extends Answer {
  readonly balance?: Balance
  readonly usage?: Usage
}

/** Puts the usage of each provider beside its balance. */
export function joinRows(balances: readonly JoinedRow[], usages: readonly JoinedRow[]): JoinedRow[] {
  return balances.map((row) => {
    const usage = usages.find(({ provider, account }) => provider === row.provider && account === row.account)
    const [at] = [row.at, usage?.at].filter((time) => time !== undefined).sort()
    return { ...usage, ...row, ...(at !== undefined && { at }) }
  })
}
