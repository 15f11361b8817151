import { followPointer } from "./follow-pointer.ts"
import type { OpenapiDocument } from "./provider-spec.ts"

/** What a node of a document is: itself, or what its `$ref` of the same document points to. */
export function resolveReference<Node extends { $ref?: string }>(
  document: OpenapiDocument,
  node: Node,
): Node {
  return node.$ref === undefined
    ? node
    : resolveReference(document, followPointer(document, node.$ref) as Node)
}
