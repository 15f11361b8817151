import { unescapePointerFragment } from "@redocly/openapi-core"

/** The keys of a JSON pointer in a fragment, such as `#/paths/~1balance/get`. */
export function toKeys(pointer: string): string[] {
  return pointer.split("/").slice(1).filter(Boolean).map(unescapePointerFragment)
}

/** Resolves a JSON pointer; undefined if there is nothing. */
export function followPointer(root: unknown, pointer: string): unknown {
  return toKeys(pointer).reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | null | undefined)?.[key],
    root,
  )
}
