import type { RequestListener } from "node:http"
import type { Front } from "./create-front.js"
import { readRequest } from "./read-request.js"
import { sendAnswer } from "./send-answer.js"

/** The mock as a listener of a server. */
export function createListener(front: Front): RequestListener {
  return async (message, response) => {
    const gone = new AbortController()
    response.on("close", () => gone.abort())
    const request = await readRequest(message)
    // The caller hung up; there is nobody to answer.
    if (!request) return
    sendAnswer(message, response, await front(request, gone.signal))
  }
}
