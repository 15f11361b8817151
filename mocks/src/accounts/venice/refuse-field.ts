import type { LedgerAnswer } from "../../ledger/ledger.js"

/** The answer to a field with a value that it cannot have. */
export function refuseField(field: string, message: string): LedgerAnswer {
  return {
    status: 400,
    body: {
      error: "Invalid request parameters",
      details: { _errors: [], [field]: { _errors: [message] } },
    },
  }
}
