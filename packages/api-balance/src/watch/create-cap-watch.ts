import { isAtLeast, multiply, type SpendCap } from "@api-balance/core"
import type { EventBody } from "./event-body.js"
import type { CapState } from "./incidents.js"

/** Returns the events for the next figures of one spend cap. */
export type CapWatch = (spendCap: SpendCap) => EventBody[]

/**
 * Watches one spend cap, which is near when `near` of its limit is spent. Each event is reported once, until the next calendar
 * period begins, or until the limit was raised so far that ten percent more spending would not reach it. `state` is what was
 * reported before; it is updated in place.
 */
export function createCapWatch(near: string, state: CapState): CapWatch {
  return (spendCap) => {
    const { limit, spent, period } = spendCap
    if (limit.unit !== spent?.unit) return []
    if (period.kind === "calendar") {
      const start = Date.parse(period.start ?? "")
      // A server whose clock is behind may report a past period again.
      if (start < state.begun) return []
      if (start > state.begun) Object.assign(state, { begun: start, isNear: false, isHit: false })
    }
    const { isNear: wasNear, isHit: wasHit } = state
    const reach = (was: boolean) => (was ? multiply(spent, "1.1") : spent)
    state.isNear = isAtLeast(reach(wasNear), multiply(limit, near))
    state.isHit = isAtLeast(reach(wasHit), limit)
    const facts = {
      spendCap,
      ...(period.kind === "calendar" &&
        period.end !== undefined && { resetsAt: spendCap.resetsAt ?? period.end }),
    }
    return [
      ...(state.isNear && !wasNear ? [{ type: "cap-near", ...facts } as const] : []),
      ...(state.isHit && !wasHit ? [{ type: "cap-hit", ...facts } as const] : []),
    ]
  }
}
