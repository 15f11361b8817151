import { inspect } from "node:util"
import type { Example } from "../spec/documented-response.js"
import { findOperation } from "../spec/find-operation.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"

/** A fetch that asks one operation for one example, and keeps the answer. */
export interface Recorder {
  readonly fetch: typeof fetch
  /**
   * The answer of the operation to the last call, once.
   * @throws Error with the outcome of the call when it did not ask the operation
   */
  readonly takeResponse: (claim: string, outcome: unknown) => Response
}

/** Makes a recorder; calls of other operations pass unchanged. */
export function createRecorder(spec: Spec, operation: Operation, { status, name }: Example): Recorder {
  let recorded: Response | undefined
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const match = findOperation(spec.operations, request.method, new URL(request.url).pathname)
      if (match?.operation !== operation) return fetch(request)
      request.headers.set("prefer", `code=${status}, example=${name}`)
      const response = await fetch(request)
      recorded = response.clone()
      return response
    },
    takeResponse: (claim, outcome) => {
      if (!recorded) throw new Error(`${claim} did not ask ${operation.id}, and came to ${inspect(outcome)}`)
      const response = recorded
      recorded = undefined
      return response
    },
  }
}
