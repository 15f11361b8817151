import { findOperation } from "../spec/find-operation.js"
import type { Operation } from "../spec/operation.js"
import { toPattern } from "../spec/path-template.js"
import { callServer } from "./call-server.js"
import type { Call } from "./calls.js"
import { ContractViolation } from "./contract-violation.js"
import { judgeAnswer } from "./judge-answer.js"
import { type Parts, readParts } from "./parts.js"
import type { Server } from "./server.js"

/** Creates the provider under test. */
export type Create<P> = (options: { apiKey: string; baseUrl: string; fetch: typeof fetch; retries: 0 }) => P

/** A response that a client received. */
export interface Seen {
  readonly operation: Operation
  readonly answer: Parts
}

/** The outcome of a client's call, and the responses that it received. */
export interface Watched {
  readonly outcome: unknown
  /** At least one; all of them conform to the spec. */
  readonly answers: readonly Seen[]
}

/**
 * Runs a client against a server, and checks every response that it receives.
 * @throws ContractViolation if a response does not conform to the spec, or the client makes a request that is not in the spec
 */
export async function watchClient<P>(
  { spec, check, baseUrl, apiKey, timeout }: Server,
  calls: readonly Call[],
  create: Create<P>,
  act: (provider: P) => Promise<unknown>,
): Promise<Watched> {
  const base = new URL(baseUrl).pathname.replace(/\/$/, "")
  const operations = spec.operations.map((operation) => ({
    ...operation,
    pattern: toPattern([base], operation.template),
  }))
  const answers: Seen[] = []
  const failures: unknown[] = []
  const ask: typeof fetch = async (input, init) => {
    try {
      const request = new Request(input, init)
      const operation = readOperation(operations, request)
      const response = await callServer(request, timeout)
      const answer = await readParts(response)
      const call = calls.find((one) => one.operation.id === operation.id)
      judgeAnswer(check, operation, answer, call?.withKey ?? true)
      answers.push({ operation, answer })
      return response
    } catch (error) {
      failures.push(error)
      throw error
    }
  }
  const outcome = await act(create({ apiKey, baseUrl, fetch: ask, retries: 0 })).catch(
    (error: unknown) => error,
  )
  if (failures.length > 0) throw failures[0]
  if (answers.length === 0)
    throw new ContractViolation({
      expected: "a call with the given fetch",
      received: "no call",
      faultyParty: "client",
    })
  return { outcome, answers }
}

function readOperation(operations: readonly Operation[], { method, url }: Request): Operation {
  const { pathname } = new URL(url)
  const match = findOperation(operations, method, pathname)
  if (match) return match.operation
  const expected = "a request to an operation of the spec"
  throw new ContractViolation({ expected, received: `${method} ${pathname}`, faultyParty: "client" })
}
