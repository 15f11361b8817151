import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * The unit of an amount as the wire names it ("usd"), in capitals, so that a unit has one name.
 * @throws UnexpectedResponseError when it is anything but a text of letters, digits, "_" and "-"
 */
export function readCurrency<T>(wire: Wire<T>, field: FieldOf<T>): string {
  return readField(wire, field, "the code of a currency", isCode).toUpperCase()
}

function isCode(value: unknown): value is string {
  return typeof value === "string" && /^[a-z][\w-]{0,63}$/i.test(value)
}
