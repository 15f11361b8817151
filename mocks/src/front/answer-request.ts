import type { IncomingMessage } from "node:http"
import type { Engine } from "../engine.js"
import type { Spec } from "../spec/to-spec.js"
import type { Answer } from "./answer.js"
import { answerPreflight } from "./answer-preflight.js"
import { answerRule } from "./answer-rule.js"
import { answerTooLarge } from "./answer-too-large.js"
import { findOperation } from "./find-operation.js"
import { readBody } from "./read-body.js"
import { readPreference } from "./read-preference.js"
import { toAnswer } from "./to-answer.js"
import { toEngineRequest } from "./to-engine-request.js"

/**
 * Answers a request as the provider would.
 * @throws Problem where the spec does not say how
 */
export async function answerRequest(spec: Spec, engine: Engine, request: IncomingMessage): Promise<Answer> {
  const body = await readBody(request)
  const preflight = answerPreflight(request)
  if (preflight) return preflight
  const { pathname, search } = new URL(`http://localhost${request.url}`)
  const { operation, path } = findOperation(spec, request.method ?? "", pathname)
  if (body === undefined) return answerTooLarge(operation)
  const preference = readPreference(operation, request.headers.prefer as string | undefined)
  const ruled = request.headers.prefer === undefined && answerRule(operation, request.headers, search)
  if (ruled) return ruled
  const engineRequest = toEngineRequest(operation, request.headers, path, search, body)
  const answer = await engine(operation, engineRequest, preference)
  return toAnswer(operation, answer, preference.example)
}
