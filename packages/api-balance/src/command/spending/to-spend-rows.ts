import type { Period } from "@api-balance/core"
import type { AccountCharges, Observation } from "../../index.js"
import type { AccountRow } from "../model/account-row.js"
import { fromCharges } from "./from-charges.js"
import { fromObservations } from "./from-observations.js"
import type { SpendRow } from "./spend-row.js"
import type { Trait } from "./to-periods.js"

/** What is known of the accounts' spending. */
export interface Known {
  readonly accounts: readonly Pick<AccountRow, "provider" | "account">[]
  readonly charges: readonly AccountCharges[]
  /** Oldest first. */
  readonly observations: readonly Observation[]
}

/** One row per account, period, unit and, if requested, model or key, in the order of the accounts. An account has its charges, or else what was observed. */
export function toSpendRows(
  { accounts, charges, observations }: Known,
  periods: readonly Period[],
  now: Date,
  trait?: Trait,
): SpendRow[] {
  const observed = fromObservations(observations, periods, now)
  return accounts.flatMap((accountRef): SpendRow[] => {
    const isOwn = (row: Pick<AccountRow, "provider" | "account">) =>
      row.provider === accountRef.provider && row.account === accountRef.account
    const charged = charges.filter(isOwn).flatMap((own) => fromCharges(own, periods, now, trait))
    const rows = charged.length > 0 ? charged : observed.filter(isOwn)
    return rows.length > 0
      ? rows
      : [
          {
            ...accountRef,
            coverage: "unknown",
            reason:
              "no charges and no two recorded balances are of this time; --history records them from now on",
          },
        ]
  })
}
