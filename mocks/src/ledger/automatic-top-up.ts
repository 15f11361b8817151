import { type Amount, add, isAtLeast } from "@api-balance/core"
import { nullable, objectOf, priceOf } from "./readers.js"

/** What adds funds by itself: as soon as less than `below` is left, `amount` is added. */
export interface AutomaticTopUp {
  readonly below: string
  readonly amount: string
}

/** An account that may be topped up by itself. */
export interface AutomaticallyToppedUp {
  balance: Amount
  readonly autoTopUp: { readonly below: Amount; readonly amount: Amount } | null
  toppedUpAt: number
}

/** Reads the rule of an account in US dollars; null for none. */
export const readAutoTopUp = nullable(objectOf({ below: priceOf("USD"), amount: priceOf("USD") }))

const minute = 60_000

/** When an account is topped up by itself: never twice within a minute, so that an amount too small ends somewhere. */
export function findAutoTopUp({ balance, autoTopUp, toppedUpAt }: AutomaticallyToppedUp): number | undefined {
  return autoTopUp && !isAtLeast(balance, autoTopUp.below) ? toppedUpAt + minute : undefined
}

/** Tops an account up by itself, where it is time. */
export function settleAutoTopUp(state: AutomaticallyToppedUp, at: number): void {
  const due = findAutoTopUp(state)
  if (!state.autoTopUp || due === undefined || due > at) return
  state.balance = add(state.balance, state.autoTopUp.amount)
  state.toppedUpAt = at
}
