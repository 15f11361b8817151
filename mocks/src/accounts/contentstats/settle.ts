import { add, subtract, toAmount } from "@api-balance/core"
import { toEnd, toMilliseconds } from "../../ledger/time.js"
import { settleAutoTopUp } from "../../ledger/top-ups.js"
import { isPaused, type State, type Video } from "./state.js"

/** Charges pending snapshots at the end of the day, and makes the snapshots that are due. */
export function settle(state: State, at: number): void {
  settleAutoTopUp(state, at)
  if (state.chargesAt <= at) charge(state, at)
  for (const video of state.videos) if (video.left > 0 && video.nextAt <= at) makeSnapshot(state, video, at)
}

function charge(state: State, at: number): void {
  state.balance = subtract(state.balance, state.pending)
  state.totalCharged = add(state.totalCharged, state.pending)
  state.pending = toAmount(0, "USD")
  state.chargesAt = toEnd(at, "day")
}

function makeSnapshot(state: State, video: Video, at: number): void {
  video.nextAt = at + toMilliseconds("1h")
  if (isPaused(state)) return
  state.pending = add(state.pending, state.pricePerSnapshot)
  state.totalSnapshots += 1
  video.left -= 1
  video.snapshots.push(at)
}
