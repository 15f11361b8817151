import { LongNumber } from "./parse-json.js"
import { joinPath, readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * An object inside the answer, to read on from.
 * @throws UnexpectedResponseError when it is anything but an object
 */
export function readObject<T, F extends FieldOf<T>>(
  wire: Wire<T>,
  field: F,
): Wire<NonNullable<NonNullable<T>[F]>> {
  const value = readField(
    wire,
    field,
    "an object",
    (found): found is NonNullable<NonNullable<T>[F]> =>
      typeof found === "object" && found !== null && !Array.isArray(found) && !(found instanceof LongNumber),
  )
  return { value, path: joinPath(wire.path, field), answer: wire.answer }
}
