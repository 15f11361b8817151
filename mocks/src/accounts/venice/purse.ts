import { type Amount, isAtLeast } from "@api-balance/core"
import type { State } from "./state.js"

/** The purse that pays for the next call. */
export interface Purse {
  readonly name: "diem" | "bundled" | "balance"
  readonly cost: Amount
  /** The balance of the purse. */
  readonly left: Amount
}

/**
 * Finds the purse for the next call: DIEM before bundled credits before dollars, the first that covers the whole price. A call
 * is never paid from two purses (inferred).
 */
export function findPurse(state: State): Purse | undefined {
  for (const name of ["diem", "bundled", "balance"] as const) {
    const left = state[name]
    // A DIEM pays for calls worth one dollar.
    const cost = left && { value: state.costPerCall.value, unit: left.unit }
    if (cost && isAtLeast(left, cost)) return { name, cost, left }
  }
  return undefined
}

/** The currency of the limit that prevents a key from paying, if there is one; bundled credits count as dollars. */
export function findLimit(state: State, { name }: Purse): "DIEM" | "USD" | undefined {
  const { usdLimit, diemLimit, usedUsd, usedDiem } = state
  if (name === "diem") return diemLimit && isAtLeast(usedDiem, diemLimit) ? "DIEM" : undefined
  return usdLimit && isAtLeast(usedUsd, usdLimit) ? "USD" : undefined
}
