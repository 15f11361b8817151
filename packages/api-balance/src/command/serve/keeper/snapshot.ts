import type { BalanceRow, Forecast, Observation, SpendCapsRow, UsageRow } from "../../../index.js"
import type { AccountRef } from "../../../model/account-ref.js"
import type { SpendRow } from "../../spending/spend-row.js"

/** What is known of one account. A row is missing if it was not read yet, or if the provider does not report it. */
export interface Snapshot {
  readonly accountRef: AccountRef
  readonly balance?: BalanceRow
  readonly usage?: UsageRow
  readonly spendCaps?: SpendCapsRow
  /** Absent until the account is read. */
  readonly forecast?: Forecast
  /** What was spent in this month, from the history. */
  readonly spend?: readonly SpendRow[]
  /** What a chart of the account draws, oldest first: one observation an hour. */
  readonly observations?: readonly Observation[]
  /** How often the account was read. */
  readonly reads: number
  /** How many reads had an error of this name. */
  readonly failures: ReadonlyMap<string, number>
}
