import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A text of the wire.
 * @throws UnexpectedResponseError when it is anything but a string
 */
export function readText<T>(wire: Wire<T>, field: FieldOf<T>): string {
  return readField(wire, field, "a string", (value): value is string => typeof value === "string")
}
