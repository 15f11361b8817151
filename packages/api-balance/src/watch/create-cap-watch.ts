import { isAtLeast, multiply, type SpendCap } from "@api-balance/core"
import type { EventBody } from "./event-body.js"
import type { CapState } from "./incidents.js"

/** What happened to one spend cap, by its next figures. */
export type CapWatch = (spendCap: SpendCap) => EventBody[]

/**
 * Watches one spend cap, which is near when `near` of its limit is spent. Each is told once, until its next period of the
 * calendar begins or a tenth more would not reach it any more, because the limit was raised. `state` is what was told before,
 * and is kept up.
 */
export function createCapWatch(near: string, state: CapState): CapWatch {
  return (spendCap) => {
    const { limit, spent, period } = spendCap
    if (limit.unit !== spent?.unit) return []
    if (period.kind === "calendar") {
      const start = Date.parse(period.start ?? "")
      // A server whose clock is behind those of the others tells again of a period that is over.
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
