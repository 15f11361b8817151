// A step of a pipeline that makes a video, and its result if the balance is too low: render-clip.test.ts rehearses both.
import { createVinci, formatAmount } from "api-balance"

const { client, readError } = createVinci()

/** The id of the video that is being made, or why there is no video. */
export async function renderClip(prompt: string): Promise<string> {
  const { data, response } = await client.POST("/generate/text-to-video", {
    body: { prompt, duration_seconds: 10 },
  })
  if (data) return data.request_id
  const failure = await readError(response)
  switch (failure?.name) {
    case "InsufficientBalanceError":
      return `top up: ${failure.available && formatAmount(failure.available)} is left`
    case "RateLimitError":
      return `try again in ${failure.retryAfter} s`
    default:
      throw failure
  }
}
