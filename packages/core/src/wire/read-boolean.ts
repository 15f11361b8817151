import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A yes or no of the wire.
 * @throws UnexpectedResponseError when it is anything but a boolean
 */
export function readBoolean<T>(wire: Wire<T>, field: FieldOf<T>): boolean {
  return readField(wire, field, "a boolean", (value): value is boolean => typeof value === "boolean")
}
