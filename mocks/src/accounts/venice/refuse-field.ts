import type { LedgerAnswer } from "../../ledger/ledger.js"

/** The response to a field with an invalid value. */
export function refuseField(field: string, message: string): LedgerAnswer {
  return {
    status: 400,
    body: {
      error: "Invalid request parameters",
      details: { _errors: [], [field]: { _errors: [message] } },
    },
  }
}
