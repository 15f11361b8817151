import { type Node, resolveNode, toNode } from "./node.ts"
import { toSample } from "./to-sample.ts"

/** The names of examples by status, with a description of the response. */
const meanings: Readonly<Record<string, readonly [name: string, description: string]>> = {
  400: ["bad-request", "The request is invalid."],
  401: ["unauthorized", "The key is missing or not known."],
  402: ["empty", "The balance does not cover the call."],
  403: ["forbidden", "The key may not do this."],
  404: ["not-found", "There is no such thing."],
  409: ["conflict", "It contradicts something else."],
  413: ["too-large", "The request is too large."],
  422: ["invalid", "The request has an invalid value."],
  429: ["too-many-requests", "Too many requests."],
  500: ["server-error", "The provider failed."],
  503: ["unavailable", "The provider is not available."],
}

/** The status for a key of an operation's responses: "default" and ranges of failures become 401. */
export function toStatus(key: string): string {
  if (/^\d{3}$/.test(key)) return key
  return /^2/.test(key) ? "200" : /^5/.test(key) ? "500" : "401"
}

/**
 * The parts of a response that a spec needs: a description, headers with examples, named bodies, and the evidence of an
 * error.
 */
export function toResponseFacts(document: Node, status: string, { content, headers }: Node): object {
  const isError = !status.startsWith("2")
  const [name, description] = meanings[status] ?? [
    isError ? `status-${status}` : status === "200" ? "healthy" : `healthy-${status}`,
    isError ? "It failed." : "The response.",
  ]
  const media = Object.entries(toNode(content))
  const samples = media.map(([type, node]) => [type, findExample(document, toNode(node))] as const)
  const bodies = samples.map(([type, { value }]) => [
    type,
    { examples: { [name]: { summary: description, value } } },
  ])
  const named = Object.entries(toNode(headers)).map(([header, node]) => {
    const { schema, example } = resolveNode(document, node)
    return [header, { example: example ?? toSample(document, schema) }]
  })
  const isKnown = samples.length > 0 && samples.every(([, { isGiven }]) => isGiven)
  const empty = {
    "application/json": {
      schema: { type: "object" },
      examples: { [name]: { summary: description, value: {} } },
    },
  }
  return {
    description,
    ...(isError && { "x-evidence": isKnown ? "documented" : "inferred" }),
    ...(named.length > 0 && { headers: Object.fromEntries(named) }),
    content: media.length > 0 ? Object.fromEntries(bodies) : empty,
  }
}

/** The vendor's own example of a body, or a sample of its schema. */
function findExample(
  document: Node,
  { schema, example, examples }: Node,
): { value: unknown; isGiven: boolean } {
  const [named] = Object.values(toNode(examples))
  const given = example ?? resolveNode(document, named).value
  if (given !== undefined) return { value: given, isGiven: true }
  return { value: toSample(document, schema) ?? {}, isGiven: false }
}
