import { isBillingError } from "@api-balance/core"
import type { EventBody } from "./event-body.js"
import type { WatchEvent } from "./watch-event.js"

/** Whether one question is answered. */
export interface Health {
  /** How many times in a row it was not. */
  readonly failures: number
  /** What to say of the next answer, or of its error, at a time in ISO 8601. */
  observe(error: Error | undefined, at: string): EventBody[]
}

/**
 * Tells when a question begins to fail, and when it is answered again: a passing failure when it is the second one in a row,
 * one that stays (a bad key) at once, also after a passing one.
 */
export function createHealth(resource: (WatchEvent & { type: "failing" })["resource"]): Health {
  let [failures, told] = [0, 0]
  let since = ""
  return {
    get failures() {
      return failures
    },
    observe: (error, at) => {
      const before = told
      if (!error) {
        failures = told = 0
        return before ? [{ type: "back", resource, since }] : []
      }
      if (failures++ === 0) since = at
      told = Math.max(before, isBillingError(error) && !error.retryable ? 2 : failures > 1 ? 1 : 0)
      return told > before ? [{ type: "failing", resource, since, error }] : []
    },
  }
}
