import type { Document } from "@redocly/openapi-core"
import { mergeValue } from "./merge-value.ts"
import type { Origins } from "./origins.ts"
import { type Place, toChild } from "./problems.ts"
import { type Slot, selectSlots } from "./select-slots.ts"
import type { SpecFiles } from "./spec-files.ts"

/** The parts of an OpenAPI Overlay that codegen reads. */
export interface Overlay {
  readonly actions: readonly Action[]
}

interface Action {
  readonly target: string
  readonly remove?: boolean
  readonly update?: unknown
  readonly copy?: string
}

/** Applies an OpenAPI Overlay to a document. An action that changes nothing, or does not fit, is a problem. */
export function applyOverlay(
  document: object,
  { source, parsed }: Document<Overlay>,
  { origins, problems }: SpecFiles,
): void {
  // Invalid overlays are reported before.
  if (!Array.isArray(parsed.actions)) return
  for (const [index, action] of parsed.actions.entries()) {
    if (typeof action?.target !== "string") continue
    const place: Place = { source, pointer: `#/actions/${index}` }
    try {
      for (const reason of applyAction({ document }, action, place, origins)) problems.add(place, reason)
    } catch (error) {
      problems.add(place, error instanceof Error ? error.message : String(error))
    }
  }
}

function applyAction(
  holder: { document: object },
  { target, remove, update, copy }: Action,
  place: Place,
  origins: Origins,
): string[] {
  const given = [remove === true, update !== undefined, copy !== undefined].filter(Boolean)
  if (given.length !== 1) return ["an action must have exactly one of `remove: true`, `update` and `copy`"]
  const slots = selectSlots(holder, target)
  if (slots.length === 0) return [`nothing in the document matches ${target}, so the action has no effect`]
  if (remove && target === "$") return ["the document itself cannot be removed"]
  if (remove) return removeSlots(slots)
  if (copy === undefined)
    return slots.flatMap((slot) => mergeValue(slot, update, toChild(place, "update"), origins))
  const [source, ...others] = selectSlots(holder, copy)
  if (!source || others.length > 0) return [`${copy} must match exactly one value`]
  const value = structuredClone(source.parent[source.key])
  return slots.flatMap((slot) => mergeValue(slot, value, toChild(place, "copy"), origins))
}

function removeSlots(slots: readonly Slot[]): string[] {
  for (const { parent, key } of slots) delete parent[key]
  // A list has a hole now, which `filter` skips.
  for (const { parent } of slots)
    if (Array.isArray(parent)) parent.splice(0, parent.length, ...parent.filter(() => true))
  return []
}
