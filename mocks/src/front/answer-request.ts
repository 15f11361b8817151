import type { MockResponse } from "../http/mock-response.js"
import type { PlainRequest } from "../http/plain-request.js"
import { answerProblem } from "../http/problem.js"
import { readKey } from "../spec/credentials.js"
import type { Operation } from "../spec/operation.js"
import { answerAccount } from "./answer-account.js"
import { answerRule } from "./answer-rule.js"
import { answerTooLarge } from "./answer-too-large.js"
import { checkSendable } from "./check-sendable.js"
import { readOperation } from "./read-operation.js"
import { readPreference } from "./read-preference.js"
import type { MockState } from "./state.js"
import { toAnswer } from "./to-answer.js"
import { toEngineRequest } from "./to-engine-request.js"

/**
 * Answers a request as the provider would.
 * @throws Problem if the spec has no such operation
 */
export async function answerRequest(state: MockState, request: PlainRequest): Promise<MockResponse> {
  const { pathname, search } = new URL(`http://localhost${request.path}`)
  const { operation, path } = readOperation(state.spec, request.method, pathname)
  const answer = await answerOperation(state, operation, path, search, request)
    .then((made) => checkSendable(operation, made))
    .catch(answerProblem)
  return { ...answer, operation: operation.id }
}

async function answerOperation(
  { spec, engine, sequence, accounts }: MockState,
  operation: Operation,
  path: string,
  search: string,
  { headers, body }: PlainRequest,
): Promise<MockResponse> {
  if (body === undefined) return answerTooLarge(operation)
  const call = toEngineRequest(operation, headers, path, search, body)
  const preference = readPreference(operation, headers.prefer)
  if (preference) return toAnswer(operation, await engine(operation, call, preference), preference.example)

  const { name, fault } = sequence.next()
  const pinned = name === "healthy" ? undefined : findExample(operation, name)
  // A key may be sent even if the operation needs none.
  const key = readKey([...operation.credentials, ...spec.credentials], { headers, search })
  const answerState = async (): Promise<MockResponse> => {
    const ruled = answerRule(operation, headers, search)
    if (ruled) return ruled
    const answer = await engine(operation, call, pinned ?? {})
    const account = pinned || answer.refusal !== undefined ? undefined : accounts
    return (
      (account && answerAccount(account, operation, call, key)) ??
      toAnswer(operation, answer, pinned?.example)
    )
  }
  if (fault) return { ...(await fault({ spec, operation, key, answer: answerState })), scenario: name }
  const answer = await answerState()
  return pinned && answer.example === name ? { ...answer, scenario: name } : answer
}

function findExample({ responses }: Operation, name: string): { code: number; example: string } | undefined {
  const response = responses.find(({ examples }) => examples.some((example) => example.name === name))
  return response && { code: response.status, example: name }
}
