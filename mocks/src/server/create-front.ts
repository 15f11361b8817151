import { setTimeout } from "node:timers/promises"
import { createRedactor } from "@api-balance/core/adapter"
import { answerControl } from "../control/answer-control.js"
import { answerRequest } from "../front/answer-request.js"
import type { MockState } from "../front/state.js"
import { answerPreflight } from "../http/answer-preflight.js"
import type { MockResponse } from "../http/mock-response.js"
import type { PlainRequest } from "../http/plain-request.js"
import { answerProblem } from "../http/problem.js"
import type { Log, LogEntry } from "../journal/log.js"
import { hideParameters, redactRequest } from "../journal/redact-request.js"
import { readKey } from "../spec/credentials.js"
import type { Spec } from "../spec/spec.js"
import type { Arrival } from "../verdict/arrivals.js"
import type { Hearing } from "../verdict/create-judge.js"
import { findErrors } from "../verdict/meaning.js"

/**
 * Handles a request over any transport: answers it, judges it, adds it to the journal and passes it to the log.
 */
export type Front = (
  request: PlainRequest,
  // The signal ends the delay of a slow response.
  arrival: Arrival & { readonly signal: AbortSignal },
) => Promise<Served>

/** A response, and callbacks about its fate. */
export interface Served {
  readonly answer: MockResponse
  /** Whether it requires its client to wait, or forbids a repetition. */
  readonly isBinding: boolean
  /** Receives whether the whole response was sent. */
  readonly end: Hearing["end"]
}

/** Creates the front of a mock. */
export function createFront(state: MockState, log: Log): Front {
  const parameters = state.spec.credentials.filter(({ place }) => place === "query").map(({ name }) => name)
  return async (request, { signal, ...arrival }) => {
    const aside = answerPreflight(request) ?? answerControl(state, request)
    if (aside) return { answer: aside, isBinding: false, end: () => {} }
    const start = performance.now()
    const keys = readKeys(state.spec, request)
    const { hide } = createRedactor().with(keys)
    const keep = state.journal.begin()
    const hearing = state.judge.hear(request, keys, arrival)
    const answer = await answerRequest(state, request).catch(answerProblem)
    if (answer.delay) await setTimeout(answer.delay, undefined, { signal }).catch(() => {})
    const { operation, status, scenario, example, refusal, problem } = answer
    const error = findErrorName(state.spec, answer)
    const entry = {
      provider: state.spec.id,
      method: request.method,
      path: hide(hideParameters(request.path, parameters)),
      ...(operation !== undefined && { operation }),
      status,
      ...(scenario !== undefined && { scenario }),
      ...(example !== undefined && { example }),
      ...(error !== undefined && { error }),
      milliseconds: performance.now() - start,
      ...(refusal !== undefined && { refusal: hide(refusal) }),
      ...(problem !== undefined && { problem: hide(problem) }),
    }
    const kept = { ...entry, ...redactRequest(request, hide) }
    keep(kept)
    const isBinding = hearing.answer(answer, kept)
    void writeLog(log, entry)
    return { answer, isBinding, end: hearing.end }
  }
}

/** The error that a response means, if there is only one. */
function findErrorName({ operations }: Spec, answer: MockResponse): string | undefined {
  const operation = operations.find(({ id }) => id === answer.operation)
  const names = new Set(operation && findErrors(operation, answer).map(({ name }) => name))
  return names.size === 1 ? [...names][0] : undefined
}

/** All values that a request carries as a key; for a Basic pair the whole and the password. */
function readKeys({ credentials }: Spec, { path, headers }: PlainRequest): string[] {
  const { search } = new URL(`http://localhost${path}`)
  return credentials.flatMap((credential) => {
    const key = readKey([credential], { headers, search })
    return credential.scheme === "basic" ? [key, key.slice(key.indexOf(":") + 1)] : [key]
  })
}

/** The log belongs to the user and may fail, immediately or later; the request must be answered anyway. */
async function writeLog(log: Log, entry: LogEntry): Promise<void> {
  try {
    await log(entry)
  } catch (error) {
    console.error(`${entry.provider}: the log of the mock failed: ${error}`)
  }
}
