import { isBillingError } from "@api-balance/core"
import type { EventBody } from "./event-body.js"
import type { Failure, Resource } from "./incidents.js"

/** Whether one question is answered. */
export interface Health {
  /** How many times in a row it was not. */
  readonly failures: number
  /** What to say of the next answer, or of its error, at a time in ISO 8601. */
  observe(error: Error | undefined, at: string): EventBody[]
}

/**
 * Tells when a question begins to fail, and when it is answered again: a passing failure when it is the second one in a row,
 * one that stays (a bad key) at once, also after a passing one. `state` is what was told before, and is kept up.
 */
export function createHealth(resource: Resource, state: Failure): Health {
  let failures = 0
  return {
    get failures() {
      return failures
    },
    observe: (error, at) => {
      const { told, since } = state
      if (!error) {
        failures = 0
        Object.assign(state, { told: 0, since: "" })
        return told ? [{ type: "back", resource, since }] : []
      }
      if (failures++ === 0 && !told) state.since = at
      state.told = Math.max(told, isBillingError(error) && !error.retryable ? 2 : failures > 1 ? 1 : 0)
      return state.told > told ? [{ type: "failing", resource, since: state.since, error }] : []
    },
  }
}
