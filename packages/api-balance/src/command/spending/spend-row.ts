import type { Amount, Period } from "@api-balance/core"
import type { PeriodSpend } from "../../forecast/to-period-spends.js"
import type { AccountRow } from "../model/account-row.js"

/** What an account spent of one unit in one period, where that comes from, and how much of the period it covers. */
export interface SpendRow extends Pick<AccountRow, "provider" | "account"> {
  /** Set only if several buckets have the unit. */
  readonly bucket?: string
  /** If spending is grouped by model or key: that of the charges; absent if they, or the source, do not report it. */
  readonly model?: string
  readonly key?: string
  /** Absent if the spending of the whole range is unknown. */
  readonly period?: Period
  readonly spent?: Amount
  readonly source?: PeriodSpend["source"] | "charges"
  /** The part of the period that the amount covers; absent for charges, whose delay is not known. */
  readonly covered?: Period
  /**
   * `complete`; `so far` if the period has not ended, or charges of it may still come; `at least` if something of it is hidden or too old; `partly` if only a
   * part of it was observed; `unknown` if no source reports the amount.
   */
  readonly coverage: "complete" | "so far" | "at least" | "partly" | "unknown"
  /** Why the amount is unknown, and what would make it known. */
  readonly reason?: string
}
