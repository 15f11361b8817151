import { type Node, resolveNode, toNode } from "./node.ts"

/** A valid value for a schema, as realistic as the schema allows: its example, else its default, else a value of its type. */
export function toSample(document: Node, schema: unknown, open: readonly Node[] = []): unknown {
  const node = resolveNode(document, schema)
  const given = findGiven(node)
  if (given !== undefined) return given
  // A recursive schema ends here.
  if (open.includes(node)) return undefined
  const sample = (part: unknown) => toSample(document, part, [...open, node])
  const [choice] = [node.oneOf, node.anyOf].flatMap((list) => (Array.isArray(list) ? [list[0]] : []))
  const parts = [...(Array.isArray(node.allOf) ? node.allOf : []), ...(choice ? [choice] : [])].map(sample)
  const properties = Object.entries(toNode(node.properties)).flatMap(([name, property]) => {
    const value = sample(property)
    return value === undefined ? [] : [[name, value] as const]
  })
  if (properties.length > 0 || parts.some((part) => typeof part === "object"))
    return Object.assign({}, ...parts, Object.fromEntries(properties))
  return parts[0] ?? toSimple(node, sample)
}

function findGiven(node: Node): unknown {
  const lists = [node.examples, node.enum].flatMap((list) => (Array.isArray(list) ? [list[0]] : []))
  return [node.const, node.example, node.default, ...lists].find(
    (value) => value !== undefined && value !== null,
  )
}

function toSimple(node: Node, sample: (part: unknown) => unknown): unknown {
  const [type] = [node.type].flat()
  if (type === "integer" || type === "number") return node.minimum ?? 1
  if (type === "boolean") return true
  if (type === "null") return null
  if (type === "array") {
    const item = sample(node.items)
    return item === undefined ? [] : [item]
  }
  return type === "string" ? toText(node) : {}
}

const formats: Readonly<Record<string, string>> = {
  "date-time": "2026-11-01T12:00:00Z",
  date: "2026-11-01",
  uri: "https://example.com/",
  url: "https://example.com/",
  email: "someone@example.com",
  uuid: "00000000-0000-4000-8000-000000000000",
}

function toText({ format, minLength }: Node): string {
  return formats[String(format)] ?? "text".padEnd(Number(minLength ?? 0), "-")
}
