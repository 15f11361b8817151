import { isBillingError } from "@api-balance/core"
import type { BalanceRow } from "../../index.js"

/** What every row of an answer has, whatever was asked. */
export type Answer = Omit<BalanceRow, "balance">

/** Whether an error says that there is no billing; that is an answer, not a failure. */
export function isAbsence(error: Error): boolean {
  return isBillingError(error) && error.name === "BillingUnavailableError"
}
