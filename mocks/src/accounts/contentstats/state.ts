import type { Amount } from "@api-balance/core"
import type { readAutoTopUp } from "../../ledger/automatic-top-up.js"

/** The figures of an account of ContentStats. */
export interface Figures {
  balance: Amount
  pending: Amount
  totalCharged: Amount
  totalSnapshots: number
  readonly pricePerSnapshot: Amount
  readonly autoTopUp: ReturnType<typeof readAutoTopUp>
}

/** An order, which is never forgotten. */
export interface Video {
  readonly link: string
  readonly platform: string
  readonly days: number
  readonly at: number
  /** Still to be made. */
  left: number
  nextAt: number
  readonly snapshots: number[]
}

/** What happened to an account. */
export interface History {
  readonly videos: Video[]
  chargesAt: number
  toppedUpAt: number
}

/** All of an account of ContentStats. */
export type State = Figures & History

/** How often snapshots are made. */
export const snapshotsPerDay = 24
