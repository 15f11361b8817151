import type { Document } from "@redocly/openapi-core"
import { type Place, toChild } from "./problems.ts"

/** What refers to somewhere else in a document that is whole, even in a value: who reads it later would follow that. */
export function findForeignReferences({ source, parsed }: Document): { place: Place; reference: string }[] {
  const visit = (node: unknown, place: Place): { place: Place; reference: string }[] => {
    if (typeof node !== "object" || node === null) return []
    const { $ref } = node as { $ref?: unknown }
    const found = typeof $ref === "string" && !$ref.startsWith("#") ? [{ place, reference: $ref }] : []
    return [...found, ...Object.entries(node).flatMap(([key, child]) => visit(child, toChild(place, key)))]
  }
  return visit(parsed, { source, pointer: "#/" })
}
