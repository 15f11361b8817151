import type { Amount, Bucket } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { BurnRate } from "./burn-rate.js"
import type { DaysLeft } from "./days-left.js"
import type { Window } from "./windows.js"

/** How fast a bucket empties, and how long it lasts, as seen from its last observation. */
export interface Runway extends AccountRef {
  /** The `id` of the bucket. */
  readonly bucket: Bucket
  /** When it was observed last, ISO 8601 in UTC. */
  readonly at: string
  /** What is spent in a day. */
  readonly burnRate: Readonly<Record<Window, BurnRate>>
  /** How many days the balance lasts at that rate. */
  readonly daysLeft: DaysLeft
  /** The last one that was seen, and how much the bucket rose by it. */
  readonly lastTopUp?: { readonly at: string; readonly amount: Amount }
  /** When its allotment is granted anew, ISO 8601 in UTC. */
  readonly renewsAt?: string
}
