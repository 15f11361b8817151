import { followPointer } from "./follow-pointer.ts"
import type { OpenapiDocument } from "./provider-spec.ts"

/** Resolves a `$ref` within the same document; returns any other node unchanged. */
export function resolveReference<Node extends { $ref?: string }>(
  document: OpenapiDocument,
  node: Node,
): Node {
  return node.$ref === undefined
    ? node
    : resolveReference(document, followPointer(document, node.$ref) as Node)
}
