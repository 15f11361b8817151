import type { ErrorCondition } from "@api-balance/core/adapter"
import type { Document, ResponseNode } from "./document.js"
import { findNamedExamples } from "./examples.js"
import { resolve } from "./resolve.js"

/** What a spec says of one status of an operation, or of several, with what a mock can answer there. */
export interface DocumentedResponse {
  /** As the spec has it: "404", "4XX" or "default". */
  readonly key: string
  /** That a mock answers with unless it is asked for another. */
  readonly status: number
  /** In the order of the spec: the first is what a mock answers when no name is asked for. */
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

/** A declared header: sent with every example (`example`), or only with those that it names (`examples`). */
export interface Header {
  readonly name: string
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, unknown>>
}

/** What a spec says under one key of the responses of an operation, which is answered with a status. */
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
