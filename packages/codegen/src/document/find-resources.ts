import { findOperations } from "./find-operations.ts"
import type { OpenapiDocument } from "./provider-spec.ts"
import { resources } from "./resources.ts"

/** The resources that the methods read, in the order of the tables. */
export function findResources(document: OpenapiDocument): string[] {
  const told = new Set(findOperations(document).flatMap(({ operation }) => operation["x-tells"] ?? []))
  return Object.keys(resources).filter((resource) => told.has(resource))
}
