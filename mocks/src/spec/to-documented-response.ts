import type { Document, ResponseNode } from "./document.js"
import type { DocumentedResponse, Header } from "./documented-response.js"
import { findNamedExamples } from "./find-named-examples.js"
import { resolve } from "./resolve.js"

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
  return { key, status, examples, headers }
}
