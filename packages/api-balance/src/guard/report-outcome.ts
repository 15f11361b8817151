import type { GuardOutcome } from "./guard-outcome.js"

/** Reports how a guarded call ended; a fault that nobody listens for becomes a warning of the process, where there is one. */
export function reportOutcome(
  outcome: GuardOutcome,
  onOutcome: ((outcome: GuardOutcome) => void) | undefined,
): void {
  if (onOutcome) {
    try {
      onOutcome(outcome)
    } catch {
      // A listener must not cost the caller a result that is paid for.
    }
  } else if (outcome.error) {
    const { process } = globalThis as { process?: { emitWarning?: (warning: Error) => void } }
    process?.emitWarning?.(outcome.error)
  }
}
