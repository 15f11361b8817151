import { type Amount, isAtLeast } from "@api-balance/core"
import type { State } from "./state.js"

/** What pays the next call. */
export interface Purse {
  readonly name: "diem" | "bundled" | "balance"
  readonly cost: Amount
  /** What is left in it. */
  readonly left: Amount
}

/**
 * The purse that pays the next call: DIEM before bundled credits before dollars, the first that covers all of it. That a
 * call is never paid from two is inferred.
 */
export function findPurse(state: State): Purse | undefined {
  for (const name of ["diem", "bundled", "balance"] as const) {
    const left = state[name]
    // A DIEM is worth a dollar of calls.
    const cost = left && { value: state.costPerCall.value, unit: left.unit }
    if (cost && isAtLeast(left, cost)) return { name, cost, left }
  }
  return undefined
}

/** The currency whose limit keeps a key from paying, where there is one; bundled credits count as dollars. */
export function findLimit(state: State, { name }: Purse): "DIEM" | "USD" | undefined {
  const { usdLimit, diemLimit, usedUsd, usedDiem } = state
  if (name === "diem") return diemLimit && isAtLeast(usedDiem, diemLimit) ? "DIEM" : undefined
  return usdLimit && isAtLeast(usedUsd, usdLimit) ? "USD" : undefined
}
