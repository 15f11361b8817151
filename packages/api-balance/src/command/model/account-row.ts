import { isBillingError } from "@api-balance/core"
import type { BalanceRow } from "../../index.js"

/** The properties that all rows share. */
export type AccountRow = Omit<BalanceRow, "balance">

/** Whether an error means that there is no billing; that is a valid result, not a failure. */
export function isAbsence(error: Error): boolean {
  return isBillingError(error) && error.name === "BillingUnavailableError"
}

/** A failure in JSON: its account, and its error. */
export function toFailure({ provider, account, error }: AccountRow) {
  return { provider, ...(account !== undefined && { account }), error }
}
