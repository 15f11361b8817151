import { toTimestamp } from "../../ledger/time.js"
import { type State, snapshotsPerDay, type Video } from "./state.js"
import { toStatus } from "./to-status.js"

/** What every answer tells of an order. */
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
