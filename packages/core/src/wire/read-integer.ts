import type { Decimal } from "../model/decimal.js"
import { LongNumber } from "./parse-json.js"
import { toExact } from "./read-decimal.js"
import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A whole number of the wire as an exact decimal.
 * @throws UnexpectedResponseError when it is anything but an integer
 */
export function readInteger<T>(wire: Wire<T>, field: FieldOf<T>): Decimal {
  return toExact(readField(wire, field, "an integer", isInteger))
}

function isInteger(value: unknown): value is number | LongNumber {
  return value instanceof LongNumber ? !value.decimal.includes(".") : Number.isInteger(value)
}
