import { type LedgerAnswer, type LedgerCall, readParameter } from "../../ledger/ledger.js"
import { describeVideo } from "./describe-video.js"
import type { State } from "./state.js"
import { toId } from "./to-id.js"

/** The orders, oldest first, which is inferred. */
export function answerVideos(state: State, call: LedgerCall): LedgerAnswer {
  const limit = Number(readParameter(call, "limit") ?? 50)
  const [platform, status] = [readParameter(call, "platform"), readParameter(call, "status")]
  const videos = state.videos
    .map((video, index) => describeVideo(state, video, toId(index)))
    .filter((video) => platform === undefined || video.platform === platform)
    .filter((video) => status === undefined || video.status === status)
  return { status: 200, body: { videos: videos.slice(0, limit), total: videos.length, limit } }
}
