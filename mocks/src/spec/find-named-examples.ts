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
