import { inspect } from "node:util"
import type { Example } from "../spec/documented-response.js"
import { findOperation } from "../spec/find-operation.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"

/** A fetch that requests one example from one operation, and keeps the response. */
export interface Recorder {
  readonly fetch: typeof fetch
  /**
   * Takes the response of the operation to the last call, once.
   * @throws Error with the outcome of the call if it made no request to the operation
   */
  readonly takeResponse: (claim: string, outcome: unknown) => Response
}

/** Creates a recorder; requests to other operations pass unchanged. */
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
      if (!recorded)
        throw new Error(`${claim} made no request to ${operation.id}; its outcome was ${inspect(outcome)}`)
      const response = recorded
      recorded = undefined
      return response
    },
  }
}
