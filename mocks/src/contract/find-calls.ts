import type { OperationNode } from "../spec/document.js"
import type { Call } from "./call.js"
import { findKeyHeaders } from "./find-key-headers.js"
import type { Server } from "./server.js"
import { toRequest } from "./to-request.js"

/** A call of each operation that the key opens: those that read, or all of them where `spending` is allowed. */
export function findCalls({ spec, baseUrl, apiKey }: Server, spending: boolean): Call[] {
  const { document, operations } = spec
  return operations.flatMap((operation) => {
    const node = (document.paths[operation.template] as Record<string, OperationNode>)[operation.method]
    const keyHeaders = node && findKeyHeaders(document, node.security, apiKey)
    const reads = operation.method === "get" && !node?.tags?.includes("Spending")
    if (!keyHeaders || !(reads || spending)) return []
    return [
      {
        operation,
        withKey: Object.keys(keyHeaders).length > 0,
        toRequest: () => toRequest(operation, baseUrl, keyHeaders),
      },
    ]
  })
}
