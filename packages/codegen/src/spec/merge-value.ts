import type { Origins } from "./origins.ts"
import { type Place, toChild } from "./problems.ts"
import type { Slot } from "./select-slots.ts"

/**
 * Merges a value into a slot by the rules of overlays: objects key by key; values for a list, one or several, are appended; a
 * scalar replaces another.
 * @returns what does not fit, with the reason
 */
export function mergeValue({ parent, key }: Slot, value: unknown, place: Place, origins: Origins): string[] {
  const existing = Object.hasOwn(parent, key) ? parent[key] : undefined
  if (Array.isArray(existing)) {
    for (const [index, entry] of (Array.isArray(value) ? value : [value]).entries()) {
      existing.push(structuredClone(entry))
      origins.noteKey(existing, existing.length - 1, Array.isArray(value) ? toChild(place, index) : place)
    }
    return []
  }
  if (isObject(existing) && isObject(value))
    return Object.entries(value).flatMap(([key, child]) =>
      mergeValue({ parent: existing, key }, child, toChild(place, key), origins),
    )
  const kinds = [toKind(value), toKind(existing)]
  if (existing !== undefined && kinds.some((kind) => kind !== "a single value"))
    return [`${kinds.join(" cannot be merged into ")} ("${key}"); remove that first`]
  parent[key] = structuredClone(value)
  origins.noteKey(parent, key, place)
  return []
}

function isObject(value: unknown): value is Slot["parent"] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function toKind(value: unknown): string {
  return Array.isArray(value) ? "a list" : isObject(value) ? "an object" : "a single value"
}
