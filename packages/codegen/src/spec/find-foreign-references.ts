import type { Document } from "@redocly/openapi-core"
import { type Place, toChild } from "./problems.ts"

/** Finds references out of a bundled document, even inside values: a later reader would follow them. */
export function findForeignReferences({ source, parsed }: Document): { place: Place; reference: string }[] {
  const visit = (node: unknown, place: Place): { place: Place; reference: string }[] => {
    if (typeof node !== "object" || node === null) return []
    const { $ref } = node as { $ref?: unknown }
    const found = typeof $ref === "string" && !$ref.startsWith("#") ? [{ place, reference: $ref }] : []
    return [...found, ...Object.entries(node).flatMap(([key, child]) => visit(child, toChild(place, key)))]
  }
  return visit(parsed, { source, pointer: "#/" })
}
