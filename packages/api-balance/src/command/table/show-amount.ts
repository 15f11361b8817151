import { type Amount, formatAmount, roundAmount } from "@api-balance/core"
import { untold } from "./table.js"

/** An amount for a table, with six decimals at most. */
export function showAmount(amount: Amount | undefined): string {
  return amount ? formatAmount(roundAmount(amount, 6)) : untold
}
