import { add, toAmount } from "@api-balance/core"
import type { State } from "./state.js"
import { toCredit } from "./to-credit.js"

/** Adds dollars to an account; the ledger of a wallet tells of it. */
export function credit(state: State, amount: string, at: number): void {
  const added = toAmount(amount, "USD")
  const balanceAfter = add(toCredit(state), added)
  state.balance = balanceAfter
  state.transactions.push({
    at,
    amount: added,
    balanceAfter,
    type: "TOP_UP",
    requestId: null,
    model: null,
  })
}
