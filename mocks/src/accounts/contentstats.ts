import { add, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { type AutomaticTopUp, findAutoTopUp, readAutoTopUp } from "../ledger/automatic-top-up.js"
import { toBucket } from "../ledger/buckets.js"
import { amountOf, countFromZero, priceOf } from "../ledger/readers.js"
import { toEnd, toTimestamp } from "../ledger/time.js"
import { answerTrack, type Order } from "./contentstats/answer-track.js"
import { answerUsage } from "./contentstats/answer-usage.js"
import { answerVideo } from "./contentstats/answer-video.js"
import { answerVideos } from "./contentstats/answer-videos.js"
import { describeVideo } from "./contentstats/describe-video.js"
import { settle } from "./contentstats/settle.js"
import type { Figures, History } from "./contentstats/state.js"

/** What an account of ContentStats may start with. */
export interface ContentStatsOptions {
  /** What is left before pending snapshots are taken off, in USD; 12.45 unless given, as on the provider's page. */
  readonly balance?: string
  /** What was used and not yet charged, in USD; nothing unless given. */
  readonly pending?: string
  /** All that was charged before, in USD; nothing unless given. */
  readonly totalCharged?: string
  /** The snapshots made before; none unless given. */
  readonly totalSnapshots?: number
  /** The price of a snapshot, in USD; 0.015 unless given, which is documented. */
  readonly pricePerSnapshot?: string
  /** Automatic top-up; none unless given. That it takes up to a minute is inferred. */
  readonly autoTopUp?: AutomaticTopUp | null
}

/**
 * ContentStats: a snapshot is pending when it is made, and charged later. Inferred: the first is made an hour after the
 * order, all are charged at midnight (UTC), and what cannot be paid for is put off by an hour until it can.
 */
export const contentstats: AccountKind<Figures, History> = {
  readers: {
    balance: amountOf("USD"),
    pending: amountOf("USD"),
    totalCharged: amountOf("USD"),
    totalSnapshots: countFromZero,
    pricePerSnapshot: priceOf("USD"),
    autoTopUp: readAutoTopUp,
  },
  defaults: {
    balance: "12.45",
    pending: "0",
    totalCharged: "0",
    totalSnapshots: 0,
    pricePerSnapshot: "0.015",
    autoTopUp: null,
  },
  open: (at) => ({ videos: [], chargesAt: toEnd(at, "day"), toppedUpAt: at }),
  answer: (state, call, at) => {
    switch (call.operation) {
      case "getUsage":
        return answerUsage(state)
      case "trackVideo":
        return answerTrack(state, call.body as Order, at)
      case "listVideos":
        return answerVideos(state, call)
      case "getVideo":
        return answerVideo(state, call, (video, id) => ({
          ...describeVideo(state, video, id),
          is_deleted: false,
          snapshots: video.snapshots.map((time) => ({ snapshot_time: toTimestamp(time) })),
          last_updated: toTimestamp(video.snapshots.at(-1) ?? video.at),
        }))
      case "stopVideo":
        return answerVideo(state, call, (video, id) => {
          const { status, job_id, video_link } = describeVideo(state, video, id)
          video.left = 0
          return { success: true, id, job_id, video_link, previous_status: status, new_status: "completed" }
        })
    }
    return undefined
  },
  topUp: (state, amount, bucket) => {
    toBucket(bucket, ["balance"])
    state.balance = add(state.balance, toAmount(amount, "USD"))
  },
  findDue: (state) => {
    const snapshots = state.videos.filter(({ left }) => left > 0).map(({ nextAt }) => nextAt)
    return Math.min(state.chargesAt, ...snapshots, findAutoTopUp(state) ?? Number.POSITIVE_INFINITY)
  },
  settle,
}
