import type { Decimal } from "../model/decimal.js"
import { toDecimal } from "../money/to-decimal.js"
import { LongNumber } from "./parse-json.js"
import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A number of the wire as an exact decimal.
 * @throws UnexpectedResponseError when it is anything but an exact JSON number
 */
export function readDecimal<T>(wire: Wire<T>, field: FieldOf<T>): Decimal {
  return toExact(readField(wire, field, "an exact number", isExactNumber))
}

/**
 * A decimal string of the wire ("1.50") as an exact decimal.
 * @throws UnexpectedResponseError when it is anything but a string that holds a number
 */
export function readDecimalText<T>(wire: Wire<T>, field: FieldOf<T>): Decimal {
  return toDecimal(readField(wire, field, "a decimal string", isDecimalText))
}

/** What a number of the wire is, to its last digit. */
export function toExact(value: number | LongNumber): Decimal {
  return value instanceof LongNumber ? value.decimal : toDecimal(String(value))
}

function isExactNumber(value: unknown): value is number | LongNumber {
  return value instanceof LongNumber || Number.isFinite(value)
}

function isDecimalText(value: unknown): value is string {
  return typeof value === "string" && /^-?\d{1,40}(\.\d{1,40})?$/.test(value)
}
