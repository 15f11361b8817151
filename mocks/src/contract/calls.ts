import { toCredential, toKeyParts } from "../spec/credentials.js"
import type { Document, OperationNode, SecurityNode } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"
import { fillTemplate } from "../spec/path-template.js"
import { toFirstInit } from "./init.js"
import type { Server } from "./server.js"

/** A call that the contract suite may make. */
export interface Call {
  readonly operation: Operation
  /** Whether the key is sent. */
  readonly withKey: boolean
  readonly toRequest: () => Request
}

type KeyParts = ReturnType<typeof toKeyParts>

/** One call per operation that the key allows: the reads, or with `spending` all of them. */
export function findCalls({ spec, baseUrl, keys }: Server, spending: boolean): Call[] {
  const { document, operations } = spec
  return operations.flatMap((operation) => {
    const node = (document.paths[operation.template] as Record<string, OperationNode>)[operation.method]
    const key = node && findKeyParts(document, node.security, keys)
    const reads = operation.method === "get" && !node?.tags?.includes("Spending")
    if (!key || !(reads || spending)) return []
    return [
      {
        operation,
        withKey: Object.keys({ ...key.headers, ...key.query }).length > 0,
        toRequest: () => toRequest(operation, baseUrl, key),
      },
    ]
  })
}

/** The parts of a request that carry a key: empty if the operation needs none, undefined if no accepted key is available. */
function findKeyParts(
  { security = [], components }: Document,
  wanted: readonly SecurityNode[] = security,
  keys: Server["keys"],
): KeyParts | undefined {
  if (wanted.length === 0) return { headers: {}, query: {} }
  for (const name of wanted.flatMap((choice) => Object.keys(choice))) {
    const [scheme, key] = [components?.securitySchemes?.[name], keys[name]]
    if (scheme && key) return toKeyParts(toCredential(scheme), key)
  }
  return undefined
}

/** The example call of an operation. */
export function toRequest(operation: Operation, baseUrl: string, key: KeyParts): Request {
  const { params, body, headers } = toFirstInit(operation)
  const path = fillTemplate(operation.template, params.path)
  const url = new URL(baseUrl + path)
  for (const [name, value] of Object.entries({ ...params.query, ...key.query }))
    url.searchParams.set(name, String(value))
  const isForm = body instanceof FormData || body instanceof URLSearchParams
  return new Request(url, {
    method: operation.method.toUpperCase(),
    headers: {
      ...(params.header as Record<string, string>),
      ...key.headers,
      accept: "application/json",
      ...headers,
      ...(body !== undefined && !isForm && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  })
}
