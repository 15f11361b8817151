import type { Charge } from "@api-balance/core"
import type { Answer } from "../answer.js"

/** One line of a ledger, or why there are no more. */
export interface ChargeRow extends Answer {
  readonly charge?: Charge
}
