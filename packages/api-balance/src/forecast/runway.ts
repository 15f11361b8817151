import type { Amount, Bucket } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { BurnRate } from "./burn-rate.js"
import type { DaysLeft } from "./days-left.js"
import type { Window } from "./windows.js"

/** The burn rate of a bucket and how long it lasts, from its last observation. */
export interface Runway extends AccountRef {
  /** The `id` of the bucket. */
  readonly bucket: Bucket
  /** When it was last observed, ISO 8601 in UTC. */
  readonly at: string
  /** Amounts spent per day. */
  readonly burnRate: Readonly<Record<Window, BurnRate>>
  /** How many days the balance lasts at that rate. */
  readonly daysLeft: DaysLeft
  /** The last observed top-up, and by how much it increased the bucket. */
  readonly lastTopUp?: { readonly at: string; readonly amount: Amount }
  /** When its allotment renews, ISO 8601 in UTC. */
  readonly renewsAt?: string
}
