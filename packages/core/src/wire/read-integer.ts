import type { Decimal } from "../model/decimal.js"
import { toDecimal } from "../money/to-decimal.js"
import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A whole number of the wire as an exact decimal.
 * @throws UnexpectedResponseError when it is anything but a safe integer
 */
export function readInteger<T>(wire: Wire<T>, field: FieldOf<T>): Decimal {
  return toDecimal(readField(wire, field, "a safe integer", isSafeInteger))
}

function isSafeInteger(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
