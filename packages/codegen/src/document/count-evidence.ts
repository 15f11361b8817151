import { findOperations } from "./find-operations.ts"
import type { OpenapiDocument } from "./provider-spec.ts"

/**
 * The number of operations per kind of evidence: of those that the methods read or, without methods, of those whose errors are
 * read.
 */
export function countEvidence(document: OpenapiDocument): Map<string, number> {
  const operations = findOperations(document)
  const read = operations.filter(({ operation }) => operation["x-resources"])
  const known = Map.groupBy(read.length > 0 ? read : operations, ({ operation }) => operation["x-evidence"])
  return new Map([...known].map(([evidence, { length }]) => [evidence, length]))
}

/** The evidence in words: "documented", or the number of operations per kind. */
export function describeEvidence(document: OpenapiDocument): string {
  const known = countEvidence(document)
  if (known.size === 1) return [...known.keys()].join()
  return [...known].map(([evidence, count]) => `${count} ${evidence}`).join(", ")
}
