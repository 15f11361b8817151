import { followPointer } from "../document/follow-pointer.ts"

/** An unvalidated node of a vendor's document. */
export type Node = Readonly<Record<string, unknown>>

/** Returns an object unchanged, and an empty one for anything else. */
export function toNode(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {}
}

/** Resolves a `$ref` within the document; returns any other node unchanged. */
export function resolveNode(document: Node, value: unknown): Node {
  const node = toNode(value)
  return typeof node.$ref === "string" ? resolveNode(document, followPointer(document, node.$ref)) : node
}

/** The JSONPath of a sequence of keys. */
export function toJsonPath(keys: readonly (string | number)[]): string {
  return `$${keys.map(toSegment).join("")}`
}

/** The JSONPath of every property with this key. */
export function toDeepPath(key: string): string {
  return `$..${toSegment(key).replace(/^\./, "")}`
}

function toSegment(key: string | number): string {
  if (typeof key === "number") return `[${key}]`
  return /^[a-z_]\w*$/i.test(key) ? `.${key}` : `['${key.replace(/['\\]/g, "\\$&")}']`
}
