import { findOperations } from "./find-operations.ts"
import type { OpenapiDocument } from "./provider-spec.ts"
import { resources } from "./resources.ts"

/** The resources that the methods read, in the order of the tables. */
export function findResources(document: OpenapiDocument): string[] {
  const reported = new Set(
    findOperations(document).flatMap(({ operation }) => operation["x-resources"] ?? []),
  )
  return Object.keys(resources).filter((resource) => reported.has(resource))
}
