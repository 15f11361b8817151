import { ignoreRejection } from "../model/ignore-rejection.js"
import type { GuardOutcome } from "./guard-outcome.js"

/** Reports the outcome of a guarded call. Without a listener, an error becomes a process warning, if the runtime has those. */
export function reportOutcome(
  outcome: GuardOutcome,
  onOutcome: ((outcome: GuardOutcome) => void) | undefined,
): void {
  if (onOutcome) {
    try {
      ignoreRejection(onOutcome(outcome))
    } catch {
      // A failing listener must not cost the caller a result that was paid for.
    }
  } else if (outcome.error) {
    const { process } = globalThis as { process?: { emitWarning?: (warning: Error) => void } }
    process?.emitWarning?.(outcome.error)
  }
}
