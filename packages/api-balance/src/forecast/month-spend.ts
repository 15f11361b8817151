import type { Amount, Period } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** What was spent of one unit in the current calendar month, in UTC, and the projection for the whole month. */
export interface MonthSpend extends AccountRef {
  /** Set only if several buckets have the unit. */
  readonly bucket?: string
  /** The calendar month, in UTC. */
  readonly month: Period
  /** The exact amount, for the covered time. */
  readonly spent: Amount
  /**
   * Where the amount comes from: the provider's own total of this month, its charges, the growth of its all-time total, or the
   * decreases of the balance.
   */
  readonly source: "month" | "charges" | "total" | "balance"
  /** The part of the month that `spent` covers. Its start may be off by up to an hour. */
  readonly covered: Period
  /** False if more may have been spent: before `covered`, or hidden by top-ups and renewals. */
  readonly complete: boolean
  /** `spent` plus the rest of the month at the burn rate; absent if the rate is unknown. */
  readonly projected?: {
    readonly estimate: Amount
    /** Absent if the variation of the burn rate is unknown. */
    readonly range?: { readonly least: Amount; readonly most: Amount }
  }
}
