import type { RequestListener } from "node:http"
import { isControlPath } from "../control/answer-control.js"
import type { Gate } from "../control/create-gate.js"
import { readRequest } from "../http/read-request.js"
import { sendAnswer } from "../http/send-answer.js"
import { toCorsHeaders } from "../http/to-cors-headers.js"
import type { Front } from "./create-front.js"

/** The mock as a listener of a server, whose gate says who may control the mock. */
export function createListener(front: Front, gate: Gate): RequestListener {
  return async (message, response) => {
    const gone = new AbortController()
    response.on("close", () => gone.abort())
    const request = await readRequest(message)
    // The caller hung up; there is nobody to answer.
    if (!request) return
    const isControl = isControlPath(new URL(`http://localhost${request.path}`).pathname)
    const refusal = isControl ? gate(request.headers) : undefined
    if (refusal) return sendAnswer(message, response, refusal, {})
    const answer = await front(request, gone.signal)
    sendAnswer(message, response, answer, toCorsHeaders(request.headers.origin, answer, isControl))
  }
}
