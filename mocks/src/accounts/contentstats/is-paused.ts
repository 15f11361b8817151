import { isAtLeast } from "@api-balance/core"
import type { State } from "./state.js"
import { toAvailable } from "./to-available.js"

/** Whether tracking pauses, because what is available does not pay for another snapshot. */
export function isPaused(state: State): boolean {
  return !isAtLeast(toAvailable(state), state.pricePerSnapshot)
}
