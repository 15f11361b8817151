import type { Amount, Period } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** What was spent of one unit in the running month of the calendar, UTC, and what that may come to. */
export interface MonthSpend extends AccountRef {
  /** Only where several buckets have the unit. */
  readonly bucket?: string
  /** The month of the calendar, in UTC. */
  readonly month: Period
  /** Exact, in the time that is covered. */
  readonly spent: Amount
  /**
   * Where it comes from: the provider's own figure of this month, its charges, the growth of its all-time total, or the
   * falls of the balance.
   */
  readonly source: "month" | "charges" | "total" | "balance"
  /** The part of the month that `spent` covers; its start may be off by an hour, where that is when somebody looked. */
  readonly covered: Period
  /** False where more may have been spent: before `covered`, or while top-ups and renewals hid it. */
  readonly complete: boolean
  /** `spent`, and the rest of the month at the burn rate; absent where that is not known. */
  readonly projected?: {
    readonly estimate: Amount
    /** Absent where the ups and downs are not known yet. */
    readonly range?: { readonly least: Amount; readonly most: Amount }
  }
}
