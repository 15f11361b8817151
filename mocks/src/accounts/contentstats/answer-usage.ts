import type { LedgerResponse } from "../../ledger/ledger.js"
import { countWhole, toNumber } from "../../ledger/write-amounts.js"
import { type State, toStatus } from "./state.js"

/** The current balance, and the all-time totals. */
export function answerUsage(state: State): LedgerResponse {
  const { balance, pending, totalCharged, totalSnapshots, pricePerSnapshot, videos } = state
  return {
    status: 200,
    body: {
      balance_usd: toNumber(balance),
      total_snapshots: totalSnapshots,
      active_videos: videos.filter((video) => toStatus(state, video) === "monitoring").length,
      uncharged_usage_usd: toNumber(pending),
      total_charged_usd: toNumber(totalCharged),
      estimated_snapshots_remaining: countWhole(balance, pricePerSnapshot),
      cost_per_snapshot: toNumber(pricePerSnapshot),
    },
  }
}
