import { toDeepPath, toJsonPath } from "./node.ts"

/** Keys with the vendor's own prose or samples, and extensions, which may contain prose. */
const sentence = /^(summary|description|examples?|x-.*)$/

/** Keys of maps, whose own keys are arbitrary names. */
const named =
  /^(properties|patternProperties|\$defs|schemas|responses|parameters|requestBodies|headers|securitySchemes|paths|content|links|callbacks|encoding|variables|mapping|scopes)$/

/**
 * The JSONPaths of all prose and samples of a vendor: one per key, or one per place if the key is also used as a name. Samples
 * come first, because removing them removes what they contain.
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

/** Copies a part of a document without the vendor's prose and samples. */
export function leaveOutSentences(node: unknown, areNames = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => leaveOutSentences(entry))
  if (typeof node !== "object" || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !sentence.test(key))
      .map(([key, child]) => [key, leaveOutSentences(child, !areNames && named.test(key))]),
  )
}
