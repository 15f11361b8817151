import type { RequestListener } from "node:http"
import { isControlPath } from "../control/answer-control.js"
import type { Gate } from "../control/create-gate.js"
import { readRequest } from "../http/read-request.js"
import { sendAnswer } from "../http/send-answer.js"
import { toCorsHeaders } from "../http/to-cors-headers.js"
import type { Arrivals } from "../verdict/arrivals.js"
import type { Front } from "./create-front.js"

/** The mock as a listener for an HTTP server; the gate decides who may control the mock. */
export function createListener(front: Front, gate: Gate, arrivals: Arrivals): RequestListener {
  return async (message, response) => {
    const arrival = arrivals.begin(message.socket)
    const gone = new AbortController()
    response.on("close", () => gone.abort())
    const request = await readRequest(message)
    // The caller hung up.
    if (!request) return
    const isControl = isControlPath(new URL(`http://localhost${request.path}`).pathname)
    const refusal = isControl ? gate(request.headers) : undefined
    if (refusal) return sendAnswer(message, response, refusal, {})
    const { answer, isBinding, end } = await front(request, { ...arrival, signal: gone.signal })
    // A concurrent request has not seen this response yet.
    if (isBinding) await arrivals.settle()
    response.on("finish", () => end("delivered")).on("close", () => end("lost"))
    if (gone.signal.aborted) end("lost")
    sendAnswer(message, response, answer, toCorsHeaders(request.headers.origin, answer, isControl))
  }
}
