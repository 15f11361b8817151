import type { Amount } from "../model/amount.js"
import { readDecimal } from "./read-decimal.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A number of the wire as an exact amount of a unit.
 * @throws UnexpectedResponseError when it is anything but an exact JSON number
 */
export function readAmount<T>(wire: Wire<T>, field: FieldOf<T>, unit: string): Amount {
  return { value: readDecimal(wire, field), unit }
}
