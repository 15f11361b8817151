import { joinPath, readField, unexpected } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never

/**
 * The objects of a list inside the answer, each to read on from.
 * @throws UnexpectedResponseError when it is anything but an array of objects
 */
export function readItems<T, F extends FieldOf<T>>(
  wire: Wire<T>,
  field: F,
): Wire<ItemOf<NonNullable<T>[F]>>[] {
  return readField(wire, field, "an array", isArray).map((value, index) => {
    const path = `${joinPath(wire.path, field)}[${index}]`
    if (typeof value !== "object" || value === null) throw unexpected(wire, path, "an object", value)
    return { value: value as ItemOf<NonNullable<T>[F]>, path, answer: wire.answer }
  })
}

function isArray(value: unknown): value is unknown[] {
  return Array.isArray(value)
}
