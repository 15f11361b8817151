import type { Charge } from "@api-balance/core"
import type { Answer } from "../answer.js"

/** One line of a ledger, or why there are no more. */
export interface ChargeRow extends Answer {
  readonly charge?: Charge
}

/** Turns rows of a ledger into text, one at a time, so that a long ledger needs no memory. */
export interface ChargeWriter {
  /** Before the first row. */
  readonly start: string
  /** Empty where a row is not to be seen. */
  readonly toText: (row: ChargeRow, first: boolean) => string
  /** After the last row. */
  readonly end: string
  /** In place of all where there is no row. */
  readonly none: string
}
