import { type Amount, add, toAmount } from "@api-balance/core"
import type { State } from "./state.js"

/** The documented terms of wallets, in US dollars. */
export const walletTerms = {
  minimumTopUp: "5",
  maximumTopUp: "10000",
  suggestedTopUp: "10",
  /** Below this balance, calls are rejected. */
  minimumBalance: "0.1",
} as const

/** The prepaid credit of a wallet. */
export function toCredit({ balance }: State): Amount {
  return balance ?? toAmount(0, "USD")
}

/** Adds dollars to an account, and a transaction for a wallet. */
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
