import { isPaused } from "./is-paused.js"
import type { State, Video } from "./state.js"

/** How far an order is. */
export function toStatus(state: State, { left }: Video): "completed" | "paused" | "monitoring" {
  return left === 0 ? "completed" : isPaused(state) ? "paused" : "monitoring"
}
