import { isAtLeast } from "@api-balance/core"
import type { Purse } from "./find-purse.js"
import type { State } from "./state.js"

/** The currency whose limit keeps a key from paying, where there is one; bundled credits count as dollars. */
export function findLimit(state: State, { name }: Purse): "DIEM" | "USD" | undefined {
  const { usdLimit, diemLimit, usedUsd, usedDiem } = state
  if (name === "diem") return diemLimit && isAtLeast(usedDiem, diemLimit) ? "DIEM" : undefined
  return usdLimit && isAtLeast(usedUsd, usdLimit) ? "USD" : undefined
}
