import type { FieldOf, Wire } from "../contract/wire.js"
import type { Amount, Decimal } from "../model/amount.js"
import { toDecimal } from "../money/decimal.js"
import { LongNumber } from "./parse-json.js"
import { readField } from "./read-field.js"

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
function toExact(value: number | LongNumber): Decimal {
  return value instanceof LongNumber ? value.decimal : toDecimal(String(value))
}

function isExactNumber(value: unknown): value is number | LongNumber {
  return value instanceof LongNumber || Number.isFinite(value)
}

function isDecimalText(value: unknown): value is string {
  return typeof value === "string" && /^-?\d{1,40}(\.\d{1,40})?$/.test(value)
}

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

/**
 * A number of the wire as an exact amount of a unit.
 * @throws UnexpectedResponseError when it is anything but an exact JSON number
 */
export function readAmount<T>(wire: Wire<T>, field: FieldOf<T>, unit: string): Amount {
  return { value: readDecimal(wire, field), unit }
}

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
