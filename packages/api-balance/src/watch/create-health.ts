import { isBillingError } from "@api-balance/core"
import type { EventBody } from "./event-body.js"
import type { Failure, Resource } from "./incidents.js"

/** Whether one resource can be read. */
export interface Health {
  /** The number of consecutive failures. */
  readonly failures: number
  /** Returns the events for the next response or error; `at` is ISO 8601. */
  observe(error: Error | undefined, at: string): EventBody[]
}

/**
 * Reports when a resource starts to fail, and when it works again. A transient failure is reported at its second consecutive
 * occurrence, a permanent one (a bad key) immediately, even after a transient one. `state` is what was reported before; it is
 * updated in place.
 */
export function createHealth(resource: Resource, state: Failure): Health {
  let failures = 0
  return {
    get failures() {
      return failures
    },
    observe: (error, at) => {
      const { reported, since } = state
      if (!error) {
        failures = 0
        Object.assign(state, { reported: 0, since: "" })
        return reported ? [{ type: "back", resource, since }] : []
      }
      if (failures++ === 0 && !reported) state.since = at
      state.reported = Math.max(
        reported,
        isBillingError(error) && !error.retryable ? 2 : failures > 1 ? 1 : 0,
      )
      return state.reported > reported ? [{ type: "failing", resource, since: state.since, error }] : []
    },
  }
}
