import { followPointer } from "../document/follow-pointer.ts"

/** A node of a vendor's document, of which nothing is sure. */
export type Node = Readonly<Record<string, unknown>>

/** What there is of an object; an empty one for anything else. */
export function toNode(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {}
}

/** What a node is: itself, or what its `$ref` leads to within the document. */
export function resolveNode(document: Node, value: unknown): Node {
  const node = toNode(value)
  return typeof node.$ref === "string" ? resolveNode(document, followPointer(document, node.$ref)) : node
}

/** The JSONPath to where these keys lead. */
export function toJsonPath(keys: readonly (string | number)[]): string {
  return `$${keys.map(toSegment).join("")}`
}

/** The JSONPath to whatever has this key. */
export function toDeepPath(key: string): string {
  return `$..${toSegment(key).replace(/^\./, "")}`
}

function toSegment(key: string | number): string {
  if (typeof key === "number") return `[${key}]`
  return /^[a-z_]\w*$/i.test(key) ? `.${key}` : `['${key.replace(/['\\]/g, "\\$&")}']`
}
