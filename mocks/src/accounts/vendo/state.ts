import { type Amount, toAmount } from "@api-balance/core"
import type { readAutoTopUp } from "../../ledger/automatic-top-up.js"

/** The figures of an account of Vendo. */
export interface Figures {
  balance: Amount
  readonly costPerCall: Amount
  readonly hold: Amount
  readonly holdTime: number
  readonly dailyCap: Amount | null
  readonly monthlyCap: Amount | null
  usedToday: Amount
  usedThisMonth: Amount
  readonly autoTopUp: ReturnType<typeof readAutoTopUp>
}

/** A call that is not settled yet. */
export interface Hold {
  readonly until: number
  readonly amount: Amount
  readonly cost: Amount
}

/** What happened to an account. */
export interface History {
  holds: Hold[]
  calls: number
  dayEndsAt: number
  monthEndsAt: number
  toppedUpAt: number
}

/** All of an account of Vendo. */
export type State = Figures & History

/** No dollars. */
export const zero = toAmount(0, "USD")
