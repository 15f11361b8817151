import type { ErrorCondition } from "@api-balance/core/adapter"
import type { Document, ResponseNode } from "./document.js"
import { findNamedExamples } from "./examples.js"
import { resolve } from "./resolve.js"

/** The documentation of one status of an operation, or of several, with the examples that a mock can serve. */
export interface DocumentedResponse {
  /** The key in the spec: "404", "4XX" or "default". */
  readonly key: string
  /** The status that a mock sends unless another one is requested. */
  readonly status: number
  /** In the order of the spec: a mock serves the first one by default. */
  readonly examples: readonly Example[]
  readonly headers: readonly Header[]
  /** When the body of a success is an error. */
  readonly errorWhen?: ErrorCondition
}

/** A body that a provider is known to send. */
export interface Example {
  readonly name: string
  readonly summary?: string
  readonly status: number
  readonly mediaType: string
  readonly value: unknown
}

/** A declared header: sent with every example (`example`), or only with the named ones (`examples`). */
export interface Header {
  readonly name: string
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, unknown>>
}

/** Reads the response under one key of an operation, to be sent with a status. */
export function toDocumentedResponse(
  document: Document,
  key: string,
  status: number,
  node: ResponseNode,
): DocumentedResponse {
  const examples = Object.entries(node.content ?? {}).flatMap(([mediaType, content]) =>
    findNamedExamples(document, content).map((example) => ({ ...example, status, mediaType })),
  )
  const headers = Object.entries(node.headers ?? {}).map(([name, reference]): Header => {
    const header = resolve(document, reference)
    if (header.examples === undefined) return { name, example: header.example }
    const named = findNamedExamples(document, header)
    return { name, examples: Object.fromEntries(named.map(({ name, value }) => [name, value])) }
  })
  const condition = node["x-error-when"]
  const errorWhen = condition && { ...condition, field: condition.field.split(".") }
  return { key, status, examples, headers, ...(errorWhen && { errorWhen }) }
}
