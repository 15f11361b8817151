import { isAtLeast, multiply, subtract } from "@api-balance/core"
import type { LedgerResponse } from "../../ledger/ledger.js"
import { toMilliseconds } from "../../ledger/time.js"
import { toNumber } from "../../ledger/write-amounts.js"
import { type State, snapshotsPerDay, toAvailable } from "./state.js"
import { describeVideo, findPlatform, toId } from "./videos.js"

/** The body of an order. */
export interface Order {
  readonly video_link: string
  readonly duration_days: number
}

/**
 * Accepts an order if all its days can be paid. The balance in a 402 is the available amount, so that it and the shortfall add
 * up to the cost (inferred).
 */
export function answerTrack(
  state: State,
  { video_link: link, duration_days: days }: Order,
  at: number,
): LedgerResponse {
  const platform = findPlatform(link)
  if (!platform)
    return {
      status: 400,
      body: { error: "Invalid request", details: [{ field: "video_link", message: "Invalid URL format" }] },
    }
  const cost = multiply(state.pricePerSnapshot, days * snapshotsPerDay)
  const available = toAvailable(state)
  if (!isAtLeast(available, cost))
    return {
      status: 402,
      body: {
        error: "Insufficient balance",
        balance: toNumber(available),
        estimated_cost: toNumber(cost),
        required: toNumber(subtract(cost, available)),
      },
    }
  const video = {
    link,
    platform,
    days,
    at,
    left: days * snapshotsPerDay,
    nextAt: at + toMilliseconds("1h"),
    snapshots: [],
  }
  const id = toId(state.videos.push(video) - 1)
  const { monitoring_started: _, ...described } = describeVideo(state, video, id)
  return { status: 201, body: { ...described, estimated_cost: toNumber(cost) } }
}
