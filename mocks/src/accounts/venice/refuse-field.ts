import type { LedgerResponse } from "../../ledger/ledger.js"

/** The response to a field with an invalid value. */
export function refuseField(field: string, message: string): LedgerResponse {
  return {
    status: 400,
    body: {
      error: "Invalid request parameters",
      details: { _errors: [], [field]: { _errors: [message] } },
    },
  }
}
