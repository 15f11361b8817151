import type { AmountField, FieldOf, WithField } from "../contract/field.js"
import type { Wire } from "../contract/wire.js"
import type { Amount, Decimal } from "../model/amount.js"
import { add, multiply } from "../money/arithmetic.js"
import { toDecimal } from "../money/decimal.js"
import { isPresent } from "./find-value.js"
import { LongNumber } from "./parse-json.js"
import { readField } from "./read-field.js"

/**
 * Reads a number of the wire as an exact decimal.
 * @throws UnexpectedResponseError if it is not an exact JSON number
 */
export function readDecimal<T>(wire: Wire<T>, field: FieldOf<T>): Decimal {
  return toExact(readField(wire, field, "an exact number", isExactNumber))
}

/**
 * Reads a decimal string of the wire ("1.50") as an exact decimal.
 * @throws UnexpectedResponseError if it is not a string that contains a number
 */
export function readDecimalText<T>(wire: Wire<T>, field: FieldOf<T>): Decimal {
  return toDecimal(readField(wire, field, "a decimal string", isDecimalText).replace(/^\+/, ""))
}

/** Converts a number of the wire, without losing digits. */
function toExact(value: number | LongNumber): Decimal {
  return value instanceof LongNumber ? value.decimal : toDecimal(String(value))
}

function isExactNumber(value: unknown): value is number | LongNumber {
  return value instanceof LongNumber || Number.isFinite(value)
}

function isDecimalText(value: unknown): value is string {
  return typeof value === "string" && /^[+-]?\d{1,40}(\.\d{1,40})?(e[+-]?\d{1,2})?$/i.test(value)
}

/**
 * Reads an integer of the wire as an exact decimal.
 * @throws UnexpectedResponseError if it is not an integer
 */
export function readInteger<T>(wire: Wire<T>, field: FieldOf<T>): Decimal {
  return toExact(readField(wire, field, "an integer", isInteger))
}

function isInteger(value: unknown): value is number | LongNumber {
  return value instanceof LongNumber ? !value.decimal.includes(".") : Number.isInteger(value)
}

/**
 * Reads an amount in the form that the spec states: exact, with its unit, positive if it is in the account's favour.
 * @throws UnexpectedResponseError if it has another form
 */
export function readAmount<Name extends string, Constant extends string>(
  wire: Wire<WithField<Name, Constant>>,
  facts: AmountField<Name, Constant>,
): Amount {
  const plain = wire as Wire<Readonly<Record<string, unknown>>>
  const { field, scale, sign, form } = facts
  const value =
    sign === "owed"
      ? negate(readers[form ?? "number"](plain, field))
      : readers[form ?? "number"](plain, field)
  const amount = { value, unit: readUnit(plain, facts) }
  return scale === undefined ? amount : multiply(amount, scale)
}

const readers = {
  number: readDecimal<Readonly<Record<string, unknown>>>,
  integer: readInteger<Readonly<Record<string, unknown>>>,
  text: readDecimalText<Readonly<Record<string, unknown>>>,
  either: (wire: Wire<Readonly<Record<string, unknown>>>, field: string) =>
    (typeof wire.value[field] === "string" ? readDecimalText : readDecimal)(wire, field),
}

function negate(value: Decimal): Decimal {
  return value === "0" ? value : ((value.startsWith("-") ? value.slice(1) : `-${value}`) as Decimal)
}

function readUnit(wire: Wire<Readonly<Record<string, unknown>>>, facts: AmountField): string {
  if ("unit" in facts) return facts.unit
  if ("unitField" in facts) return readCurrency(wire, facts.unitField)
  return facts.units[wire.response.region() ?? ""] ?? ""
}

/**
 * Reads the unit of an amount from the wire. A currency code ("usd") is converted to capitals, so that a unit has one name.
 * @throws UnexpectedResponseError if it is not a text of letters, digits, "_" and "-"
 */
export function readCurrency<T>(wire: Wire<T>, field: FieldOf<T>): string {
  const code = readField(wire, field, "the code of a currency", isCode)
  return code.length === 3 ? code.toUpperCase() : code
}

function isCode(value: unknown): value is string {
  return typeof value === "string" && /^[a-z][\w-]{0,63}$/i.test(value)
}

/** An amount as google.type.Money: whole units and billionths. */
interface Money {
  readonly currencyCode?: string
  readonly units?: string | number
  readonly nanos?: number
}

/**
 * Reads an amount of the form `{ currencyCode, units, nanos }`; a part that is 0 may be missing.
 * @throws UnexpectedResponseError if it has another form
 */
export function readMoney(wire: Wire<Money>): Amount {
  const unit = readCurrency(wire, "currencyCode")
  const units = isPresent(wire, "units")
    ? readers.either(wire as Wire<object> as Wire<Record<string, unknown>>, "units")
    : toDecimal(0)
  const nanos = isPresent(wire, "nanos") ? readInteger(wire, "nanos") : toDecimal(0)
  return add({ value: units, unit }, multiply({ value: nanos, unit }, "0.000000001"))
}
