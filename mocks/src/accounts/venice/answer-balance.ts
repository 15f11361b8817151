import type { LedgerResponse } from "../../ledger/ledger.js"
import { toNumber } from "../../ledger/write-amounts.js"
import { findPurse } from "./purse.js"
import type { State } from "./state.js"

const currencies = { diem: "DIEM", bundled: "BUNDLED_CREDITS", balance: "USD" }

/** The balance of each currency; no response reports the bundled credits. */
export function answerBalance(state: State): LedgerResponse {
  const purse = findPurse(state)
  return {
    status: 200,
    body: {
      canConsume: purse !== undefined,
      consumptionCurrency: purse ? currencies[purse.name] : null,
      balances: { diem: state.diem && toNumber(state.diem), usd: state.balance && toNumber(state.balance) },
      diemEpochAllocation: toNumber(state.allotment),
    },
  }
}
