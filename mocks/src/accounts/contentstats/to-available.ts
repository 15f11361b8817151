import { type Amount, subtract } from "@api-balance/core"
import type { State } from "./state.js"

/** What may be spent: pending snapshots are still part of the balance. */
export function toAvailable({ balance, pending }: State): Amount {
  return subtract(balance, pending)
}
