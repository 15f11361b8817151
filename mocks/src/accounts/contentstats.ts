import { add, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { toEnd, toTimestamp } from "../ledger/time.js"
import { findAutoTopUp, toBucket } from "../ledger/top-ups.js"
import { answerTrack, type Order } from "./contentstats/answer-track.js"
import { answerUsage } from "./contentstats/answer-usage.js"
import { settle } from "./contentstats/settle.js"
import { figures, type History } from "./contentstats/state.js"
import { answerVideo, answerVideos, describeVideo } from "./contentstats/videos.js"

/**
 * ContentStats: a snapshot is pending when it is made, and charged later. Inferred: the first one is made an hour after the
 * order, all are charged at midnight (UTC), and a snapshot that cannot be paid is postponed by an hour until it can.
 */
export const account: AccountKind<typeof figures, History> = {
  figures,
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
