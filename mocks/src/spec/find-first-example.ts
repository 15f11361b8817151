import type { Document, ExamplesNode } from "./document.js"
import { findNamedExamples } from "./find-named-examples.js"

/** The one example of a node, or the first of its named ones. */
export function findFirstExample(document: Document, node: ExamplesNode): unknown {
  return node.example ?? findNamedExamples(document, node)[0]?.value
}
