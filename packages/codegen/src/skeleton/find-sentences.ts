import { toDeepPath, toJsonPath } from "./node.ts"

/** What holds a vendor's words or samples; extensions may. */
const sentence = /^(summary|description|examples?|x-.*)$/

/** What holds things by names that may be any. */
const named =
  /^(properties|patternProperties|\$defs|schemas|responses|parameters|requestBodies|headers|securitySchemes|paths|content|links|callbacks|encoding|variables|mapping|scopes)$/

/**
 * The JSONPaths to all that a vendor says in words and samples: one for each key or, where something else has that key as its
 * name, one for each place. Samples come first, because what is in them is gone with them.
 */
export function findSentences(document: object): string[] {
  const places = new Map<string, string[]>()
  const names = new Set<string>()
  visit(document, [], false)
  return [...places]
    .sort(([a], [b]) => Number(b.startsWith("example")) - Number(a.startsWith("example")))
    .flatMap(([key, paths]) => (names.has(key) ? paths : toDeepPath(key)))

  function visit(node: object, keys: readonly (string | number)[], areNames: boolean): void {
    for (const [key, child] of Object.entries(node)) {
      const here = [...keys, Array.isArray(node) ? Number(key) : key]
      if (areNames) names.add(key)
      if (!areNames && sentence.test(key)) places.set(key, [...(places.get(key) ?? []), toJsonPath(here)])
      else if (typeof child === "object" && child) visit(child, here, !areNames && named.test(key))
    }
  }
}

/** A copy of a part of a document without what a vendor says in words and samples. */
export function leaveOutSentences(node: unknown, areNames = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => leaveOutSentences(entry))
  if (typeof node !== "object" || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !sentence.test(key))
      .map(([key, child]) => [key, leaveOutSentences(child, !areNames && named.test(key))]),
  )
}
