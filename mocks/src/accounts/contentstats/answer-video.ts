import type { LedgerAnswer, LedgerCall } from "../../ledger/ledger.js"
import type { State, Video } from "./state.js"
import { toId } from "./to-id.js"

/** Answers about one order, by its name; the orders of other keys are not found. */
export function answerVideo(
  state: State,
  { parameters: { id = "" } }: LedgerCall,
  toBody: (video: Video, id: string) => object,
): LedgerAnswer {
  const video = state.videos.find((_, index) => toId(index) === id)
  return video
    ? { status: 200, body: toBody(video, id) }
    : { status: 404, body: { error: "Video not found" } }
}
