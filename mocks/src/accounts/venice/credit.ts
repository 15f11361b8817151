import { type Amount, add, toAmount } from "@api-balance/core"
import type { State } from "./state.js"

/** What Venice lets wallets do, in US dollars; all of it is documented. */
export const walletTerms = {
  minimumTopUp: "5",
  maximumTopUp: "10000",
  suggestedTopUp: "10",
  /** With less than this no call is let through. */
  minimumBalance: "0.1",
} as const

/** The prepaid credit of a wallet. */
export function toCredit({ balance }: State): Amount {
  return balance ?? toAmount(0, "USD")
}

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
