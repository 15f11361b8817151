import { leaveOutSentences } from "./find-sentences.ts"
import { type Node, resolveNode, toJsonPath, toNode } from "./node.ts"
import { toResponseFacts, toStatus } from "./to-response-facts.ts"
import { toSample } from "./to-sample.ts"
import type { Action, KeptOperation, VendorPart } from "./vendor-part.ts"

/** The overlay actions for one operation. */
interface OperationActions {
  readonly tag: "Billing" | "Spending"
  /** The JSONPaths to remove. */
  readonly removals: readonly string[]
  readonly updates: readonly Action[]
}

/**
 * Creates the overlay actions for an operation that is kept; the first one is assumed to report the balance. `shared` maps each
 * response that several operations share to its status.
 */
export function toOperationActions(
  part: VendorPart,
  { method, path }: KeptOperation,
  isFirst: boolean,
  shared: Map<string, string>,
): OperationActions {
  const { document, source } = part
  const keys = ["paths", path, method.toLowerCase()]
  const item = toNode(toNode(document.paths)[path])
  const operation = toNode(item[method.toLowerCase()])
  const tag = isFirst || method === "GET" ? "Billing" : "Spending"
  const responses = toResponses(document, keys, toNode(operation.responses), shared)
  const known = typeof operation.operationId === "string" && /^[a-z]\w*$/i.test(operation.operationId)
  return {
    tag,
    removals: [
      ...["tags", "security", "callbacks"]
        .filter((key) => key in operation)
        .map((key) => toJsonPath([...keys, key])),
      ...responses.removals,
    ],
    updates: [
      {
        target: toJsonPath(keys),
        update: {
          ...(!known && { operationId: toOperationId(method, path) }),
          ...(isFirst && { "x-resources": ["balance"] }),
          tags: [tag],
          summary: `${method} ${path}`,
          description: "todo: what it does, in our own words.",
          "x-evidence": "documented",
          externalDocs: { url: source },
          responses: responses.own,
        },
      },
      ...responses.updates,
      ...toParameterUpdates(document, keys.slice(0, 2), item.parameters),
      ...toParameterUpdates(document, keys, operation.parameters),
      ...toBodyUpdates(document, keys, operation.requestBody),
    ],
  }
}

/** The responses of an operation: its own, and shared ones. */
function toResponses(document: Node, keys: readonly string[], responses: Node, shared: Map<string, string>) {
  const own: Record<string, unknown> = {}
  const updates: Action[] = []
  const removals: string[] = []
  const success = Object.keys(responses).find((key) => key.startsWith("2"))
  for (const [key, value] of Object.entries(responses)) {
    const status = toStatus(key)
    const response = resolveNode(document, value)
    const facts = toResponseFacts(document, key === success ? "200" : status, response)
    const { $ref } = toNode(value)
    const reference = typeof $ref === "string" ? $ref : undefined
    const isFree = !(status in own) && (status === key || !(status in responses))
    // A response for two statuses is split: the name of an example depends on the status.
    if (status !== key || (reference !== undefined && (shared.get(reference) ?? status) !== status)) {
      removals.push(toJsonPath([...keys, "responses", key]))
      if (isFree) own[status] = merge(leaveOutSentences(response), facts)
    } else if (reference === undefined) own[status] = facts
    else {
      shared.set(reference, status)
      updates.push({ target: toTarget(reference), update: facts })
    }
  }
  if (![...Object.keys(responses), ...Object.keys(own)].some((status) => /^4\d\d$/.test(status)))
    own["401"] = toResponseFacts(document, "401", {})
  return { own, updates, removals }
}

function toParameterUpdates(document: Node, keys: readonly string[], parameters: unknown): Action[] {
  return (Array.isArray(parameters) ? parameters : []).map((parameter, index) => {
    const { $ref } = toNode(parameter)
    const { schema, example, examples } = resolveNode(document, parameter)
    const [named] = Object.values(toNode(examples))
    const value = example ?? resolveNode(document, named).value ?? toSample(document, schema)
    return {
      target: typeof $ref === "string" ? toTarget($ref) : toJsonPath([...keys, "parameters", index]),
      update: { description: "todo: what it says.", example: value ?? "text" },
    }
  })
}

function toBodyUpdates(document: Node, keys: readonly string[], body: unknown): Action[] {
  const { $ref } = toNode(body)
  const content = Object.entries(toNode(resolveNode(document, body).content))
  if (content.length === 0) return []
  const examples = content.map(([type, media]) => {
    const { schema, example } = toNode(media)
    return [
      type,
      { examples: { usual: { summary: "A usual call", value: example ?? toSample(document, schema) } } },
    ]
  })
  return [
    {
      target: typeof $ref === "string" ? toTarget($ref) : toJsonPath([...keys, "requestBody"]),
      update: { content: Object.fromEntries(examples) },
    },
  ]
}

function toTarget(reference: string): string {
  const keys = reference.split("/").slice(1)
  return toJsonPath(keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")))
}

function toOperationId(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return [method.toLowerCase(), ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("")
}

function merge(into: unknown, other: unknown): unknown {
  if (typeof into !== "object" || typeof other !== "object" || !into || !other || Array.isArray(into))
    return other
  const entries = Object.entries(other).map(([key, value]) => [key, merge(toNode(into)[key], value)])
  return { ...into, ...Object.fromEntries(entries) }
}
