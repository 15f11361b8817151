import type { OpenapiDocument } from "./provider-spec.ts"

/** What a node of a document is: itself, or what its `$ref` of the same document points to. */
export function resolveReference<Node extends { $ref?: string }>(
  document: OpenapiDocument,
  node: Node,
): Node {
  if (node.$ref === undefined) return node
  const found = node.$ref
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], document)
  if (found === undefined) throw new Error(`${node.$ref} leads nowhere`)
  return found as Node
}
