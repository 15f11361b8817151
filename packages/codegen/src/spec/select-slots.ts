import { type JsonValue, paths } from "jsonpath-rfc9535"
import parse from "jsonpath-rfc9535/parser"

/** A property or an item whose value can be replaced. */
export interface Slot {
  readonly parent: Record<string | number, unknown>
  readonly key: string | number
}

/**
 * Returns the matches of a JSONPath (RFC 9535) in a document; `$` is the slot of its holder.
 * @throws Error if it is not a JSONPath
 */
export function selectSlots(holder: { document: object }, path: string): Slot[] {
  return [...new Set(findPaths(holder.document, path))].map((match) => {
    const keys = toKeys(match)
    return keys.reduce<Slot>(
      ({ parent, key }, next) => ({ parent: parent[key] as Slot["parent"], key: next }),
      {
        parent: holder as unknown as Slot["parent"],
        key: "document",
      },
    )
  })
}

function findPaths(document: object, path: string): string[] {
  try {
    return paths(document as JsonValue, path)
  } catch (error) {
    throw new Error(`${path} is not a JSONPath: ${error instanceof Error ? error.message : error}`)
  }
}

/** The keys of a normalized path, such as `$['paths'][0]`. */
function toKeys(path: string): (string | number)[] {
  return parse(path).segments.flatMap(({ node }) =>
    node.type === "BracketedSelection"
      ? node.selectors.flatMap((selector) =>
          selector.type === "NameSelector" || selector.type === "IndexSelector" ? [selector.value] : [],
        )
      : [],
  )
}
