import { type Amount, multiply } from "@api-balance/core"
import { toNumber } from "../../ledger/amounts.js"

/** Dollars in micros, a million to the dollar. */
export function toMicros(amount: Amount): number {
  // Of what is smaller than a micro, nothing can be told.
  return Math.trunc(toNumber(multiply(amount, 1_000_000)))
}
