import { findOwn } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/** Whether an optional field is there at all; null counts as there. */
export function isPresent<T>(wire: Wire<T>, field: FieldOf<T>): boolean {
  return findOwn(wire.value, field) !== undefined
}

/** Whether a nullable field is there and null; a missing one is not null but missing. */
export function isNull<T>(wire: Wire<T>, field: FieldOf<T>): boolean {
  return findOwn(wire.value, field) === null
}
