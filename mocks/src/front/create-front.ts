import type { RequestListener } from "node:http"
import type { Engine } from "../engine.js"
import type { Log } from "../log.js"
import type { Spec } from "../spec/to-spec.js"
import { answerProblem } from "./answer-problem.js"
import { answerRequest } from "./answer-request.js"
import { sendAnswer } from "./send-answer.js"

/** What a mock does with each request: every one is answered, and told to the log. */
export function createFront(spec: Spec, engine: Engine, log: Log): RequestListener {
  return async (request, response) => {
    const start = performance.now()
    const answer = await answerRequest(spec, engine, request).catch(answerProblem)
    // The caller hung up; there is nobody to answer.
    if (request.errored) return
    sendAnswer(request, response, answer)
    const { status, example, problem } = answer
    log({
      provider: spec.id,
      method: request.method ?? "",
      path: request.url ?? "",
      status,
      ...(example !== undefined && { example }),
      milliseconds: performance.now() - start,
      ...(problem !== undefined && { problem }),
    })
  }
}
