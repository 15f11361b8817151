import type { MockState } from "./mock-state.js"

/** Makes a mock healthy, its journal empty, and its accounts what they were at the start. */
export function resetState({ sequence, journal, accounts }: MockState): void {
  sequence.use("healthy")
  journal.clear()
  accounts?.ledger.reset()
}
