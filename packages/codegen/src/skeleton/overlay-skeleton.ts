import { stringify } from "yaml"
import { findSentences } from "./find-sentences.ts"
import { type Node, toJsonPath, toNode } from "./node.ts"
import { toOperationActions } from "./to-operation-actions.ts"
import type { Action, VendorPart } from "./vendor-part.ts"

/**
 * Creates an overlay that turns a part of a vendor's document into a spec: it removes the vendor's prose, and adds what a spec
 * needs. What only the documentation says is marked "todo".
 */
export function toOverlaySkeleton(part: VendorPart): string {
  const { document, name, kept } = part
  const credential = toCredential(part)
  const shared = new Map<string, string>()
  const operations = kept.map((operation, index) => toOperationActions(part, operation, index === 0, shared))
  const replaced = ["tags", "security", ...(hasLiveServer(document) ? [] : ["servers"])]
  const removals = [
    ...findSentences(document),
    ...replaced.filter((key) => key in document).map((key) => toJsonPath([key])),
    ...operations.flatMap(({ removals }) => removals),
  ]
  const updates: Action[] = [
    { target: "$.info", update: toInfo(part) },
    {
      target: "$",
      update: { ...toServers(part), ...credential, ...toTags(operations.map(({ tag }) => tag)) },
    },
    ...operations.flatMap(({ updates }) => updates),
  ]
  const comment = ` Adds what the document of ${name} lacks, and replaces the vendor's prose. Codegen applies it to vendor.yaml.
 What is removed is removed first: an update can only merge, and it appends to a list.`
  const overlay = {
    overlay: "1.0.0",
    info: { title: `${name} billing, over the document that ${name} publishes`, version: "1.0.0" },
    actions: [...removals.map((target) => ({ target, remove: true })), ...unique(updates)],
  }
  return `#${comment.replace("\n", "\n#")}\n${stringify(overlay, { lineWidth: 120, aliasDuplicateObjects: false })}`
}

/** Merges duplicate actions for parts that operations share. */
function unique(actions: readonly Action[]): Action[] {
  return [...new Map(actions.map((action) => [JSON.stringify(action), action])).values()]
}

function toInfo({ id, name }: VendorPart): object {
  return {
    title: `${name} billing`,
    description: `The billing endpoints of ${name}, from the OpenAPI document that ${name} publishes, in our own words.`,
    "x-provider": {
      id,
      name,
      summary: `balance and the money errors of the ${name} API`,
      cacheTtl: { seconds: 30, "x-evidence": "inferred" },
      variables: { baseUrl: `${toVariable(id)}_BASE_URL` },
      dashboard: ["adding funds"],
    },
  }
}

/** The first key that the document declares, or a common one; it becomes the option `apiKey`. */
function toCredential({ id, document }: VendorPart): object {
  const schemes = Object.entries(toNode(toNode(document.components).securitySchemes))
  const [known] = schemes.find(([, scheme]) => isKey(toNode(scheme))) ?? []
  const name = known ?? "apiKey"
  const scheme = {
    ...(known === undefined && { type: "http", scheme: "bearer" }),
    "x-credential": {
      variables: [`${toVariable(id)}_API_KEY`],
      ...(name !== "apiKey" && { option: "apiKey" }),
    },
  }
  return { security: [{ [name]: [] }], components: { securitySchemes: { [name]: scheme } } }
}

function isKey({ type, in: place }: Node): boolean {
  return type === "http" || (type === "apiKey" && place !== "cookie")
}

function toTags(used: readonly string[]): object {
  const descriptions = {
    Billing: "Calls that cost nothing.",
    Spending: "Calls that cost money, kept for their errors.",
  }
  const tags = Object.entries(descriptions).filter(([name]) => used.includes(name))
  return { tags: tags.map(([name, description]) => ({ name, description })) }
}

function toServers({ id, document }: VendorPart): object {
  if (hasLiveServer(document)) return {}
  return { servers: [{ url: `https://api.${id}.example`, description: "todo: the live URL" }] }
}

function hasLiveServer({ servers }: Node): boolean {
  const [first] = Array.isArray(servers) ? servers : []
  return /^https:/.test(String(toNode(first).url))
}

function toVariable(id: string): string {
  return id.toUpperCase().replaceAll("-", "_")
}
