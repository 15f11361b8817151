import type { Document, ExamplesNode } from "./document.js"
import { resolve } from "./resolve.js"

/** The named examples of a node, in the order of the spec. */
export function findNamedExamples(
  document: Document,
  node: ExamplesNode,
): { name: string; summary?: string; value: unknown }[] {
  return Object.entries(node.examples ?? {}).map(([name, example]) => {
    const { summary, value } = resolve(document, example)
    return { name, ...(summary !== undefined && { summary }), value }
  })
}

/** The only example of a node, or the first of its named ones. */
export function findFirstExample(document: Document, node: ExamplesNode): unknown {
  return node.example ?? findNamedExamples(document, node)[0]?.value
}
