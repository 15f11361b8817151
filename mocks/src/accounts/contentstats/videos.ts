import { type LedgerCall, type LedgerResponse, readParameter } from "../../ledger/ledger.js"
import { toTimestamp } from "../../ledger/time.js"
import { type State, snapshotsPerDay, toStatus, type Video } from "./state.js"

/** The id of an order, from its position in the account. */
export function toId(index: number): string {
  return `video_${index + 1}`
}

/** The fields of an order in every response. */
export function describeVideo(state: State, video: Video, id: string) {
  return {
    id,
    job_id: `job_${id}`,
    video_link: video.link,
    platform: video.platform,
    status: toStatus(state, video),
    monitoring_started: toTimestamp(video.at),
    monitoring_duration_days: video.days,
    days_remaining: Math.round((10 * video.left) / snapshotsPerDay) / 10,
    created_at: toTimestamp(video.at),
  }
}

/** Responds with one order, by id; orders of other keys are not found. */
export function answerVideo(
  state: State,
  { parameters: { id = "" } }: LedgerCall,
  toBody: (video: Video, id: string) => object,
): LedgerResponse {
  const video = state.videos.find((_, index) => toId(index) === id)
  return video
    ? { status: 200, body: toBody(video, id) }
    : { status: 404, body: { error: "Video not found" } }
}

/** The orders, oldest first (inferred). */
export function answerVideos(state: State, call: LedgerCall): LedgerResponse {
  const limit = Number(readParameter(call, "limit") ?? 50)
  const [platform, status] = [readParameter(call, "platform"), readParameter(call, "status")]
  const videos = state.videos
    .map((video, index) => describeVideo(state, video, toId(index)))
    .filter((video) => platform === undefined || video.platform === platform)
    .filter((video) => status === undefined || video.status === status)
  return { status: 200, body: { videos: videos.slice(0, limit), total: videos.length, limit } }
}

const platforms = new Map([
  ["youtu.be", "youtube"],
  ["x.com", "twitter"],
])

/** The platform of a URL, by its host; undefined if it is unknown. */
export function findPlatform(link: string): string | undefined {
  const host = URL.canParse(link) ? new URL(link).hostname.split(".").slice(-2).join(".") : ""
  return platforms.get(host) ?? (host.replace(/\..*/, "") || undefined)
}
