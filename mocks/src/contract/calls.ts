import type { Document, OperationNode, SecurityNode } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"
import { fillTemplate } from "../spec/path-template.js"
import { toFirstInit } from "./init.js"
import type { Server } from "./server.js"

/** A call that the contract suite may make. */
export interface Call {
  readonly operation: Operation
  /** Whether the key is sent with it. */
  readonly withKey: boolean
  readonly toRequest: () => Request
}

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

/**
 * The header that carries the key to an operation: none where it wants no key, and undefined where it wants something else
 * than the key.
 */
function findKeyHeaders(
  { security = [], components }: Document,
  wanted: readonly SecurityNode[] = security,
  apiKey: string,
): Record<string, string> | undefined {
  if (wanted.length === 0) return {}
  const [name = ""] = Object.keys(security[0] ?? {})
  const scheme = components?.securitySchemes?.[name]
  if (!scheme || !wanted.some((choice) => name in choice)) return undefined
  return scheme.type === "apiKey" ? { [scheme.name]: apiKey } : { authorization: `Bearer ${apiKey}` }
}

/** The call of an operation as its spec shows it. */
function toRequest(
  operation: Operation,
  baseUrl: string,
  keyHeaders: Readonly<Record<string, string>>,
): Request {
  const { params, body, headers } = toFirstInit(operation)
  const path = fillTemplate(operation.template, params.path)
  const url = new URL(baseUrl + path)
  for (const [name, value] of Object.entries(params.query)) url.searchParams.set(name, String(value))
  const isForm = body instanceof FormData
  return new Request(url, {
    method: operation.method.toUpperCase(),
    headers: {
      ...(params.header as Record<string, string>),
      ...keyHeaders,
      accept: "application/json",
      ...headers,
      ...(body !== undefined && !isForm && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  })
}
