import type { Document, Referable } from "./document.js"

/** Resolves a reference within the same document; returns any other node unchanged. */
export function resolve<Node>(document: Document, node: Referable<Node>): Node {
  if (!isReference(node)) return node as Node
  const parts = node.$ref.split("/").slice(1)
  const target = parts.reduce<unknown>(
    (parent, part) => (parent as Record<string, unknown> | undefined)?.[toKey(part)],
    document,
  )
  if (target === undefined) throw new Error(`The spec refers to ${node.$ref}, which it does not contain.`)
  return resolve(document, target as Referable<Node>)
}

function isReference(node: unknown): node is { $ref: string } {
  return typeof node === "object" && node !== null && "$ref" in node
}

function toKey(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")
}
