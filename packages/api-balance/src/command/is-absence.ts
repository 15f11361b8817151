import { isBillingError } from "@api-balance/core"

/** Whether an error says that there is no billing; that is an answer, not a failure. */
export function isAbsence(error: Error): boolean {
  return isBillingError(error) && error.name === "BillingUnavailableError"
}
