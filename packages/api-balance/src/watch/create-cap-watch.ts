import { isAtLeast, multiply, type SpendCap } from "@api-balance/core"
import type { EventBody } from "./event-body.js"

/** What happened to one spend cap, by its next figures. */
export type CapWatch = (spendCap: SpendCap) => EventBody[]

/**
 * Watches one spend cap, which is near when `near` of its limit is spent. Each is told once, until its next period of the
 * calendar begins or a tenth more would not reach it any more, because the limit was raised.
 */
export function createCapWatch(near: string): CapWatch {
  let begun = Number.NEGATIVE_INFINITY
  let [isNear, isHit] = [false, false]
  return (spendCap) => {
    const { limit, spent, period } = spendCap
    if (limit.unit !== spent.unit) return []
    if (period.kind === "calendar") {
      const start = Date.parse(period.start ?? "")
      // A server whose clock is behind those of the others tells again of a period that is over.
      if (start < begun) return []
      if (start > begun) isNear = isHit = false
      begun = Math.max(begun, start) || begun
    }
    const [wasNear, wasHit] = [isNear, isHit]
    const reach = (was: boolean) => (was ? multiply(spent, "1.1") : spent)
    isNear = isAtLeast(reach(wasNear), multiply(limit, near))
    isHit = isAtLeast(reach(wasHit), limit)
    const facts = {
      spendCap,
      ...(period.kind === "calendar" && period.end !== undefined && { resetsAt: period.end }),
    }
    return [
      ...(isNear && !wasNear ? [{ type: "cap-near", ...facts } as const] : []),
      ...(isHit && !wasHit ? [{ type: "cap-hit", ...facts } as const] : []),
    ]
  }
}
