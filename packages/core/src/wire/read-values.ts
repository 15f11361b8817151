import type { FieldOf, TimeField, WithField } from "../contract/field.js"
import type { Wire } from "../contract/wire.js"
import { isUsualTime, parseTime } from "../time/parse-time.js"
import { readField } from "./read-field.js"

/**
 * Reads a text of the wire.
 * @throws UnexpectedResponseError if it is not a string
 */
export function readText<T>(wire: Wire<T>, field: FieldOf<T>): string {
  return readField(wire, field, "a string", (value): value is string => typeof value === "string")
}

/**
 * Reads a boolean of the wire.
 * @throws UnexpectedResponseError if it is not a boolean
 */
export function readBoolean<T>(wire: Wire<T>, field: FieldOf<T>): boolean {
  return readField(wire, field, "a boolean", (value): value is boolean => typeof value === "boolean")
}

/**
 * Reads a value that is one of a few.
 * @throws UnexpectedResponseError if it is any other
 */
export function readOneOf<T, const Value extends string | number | boolean | null>(
  wire: Wire<T>,
  field: FieldOf<T>,
  values: readonly Value[],
): Value {
  const expected = values.map((value) => JSON.stringify(value)).join(" or ")
  return readField(wire, field, expected, (value): value is Value =>
    (values as readonly unknown[]).includes(value),
  )
}

/**
 * Reads a length in whole days.
 * @throws UnexpectedResponseError if it is not a whole number from 1 to 3660
 */
export function readDays<T>(wire: Wire<T>, field: FieldOf<T>): number {
  return readField(wire, field, "a number of days from 1 to 3660", isDays)
}

function isDays(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3660
}

/**
 * Reads a time of the wire as ISO 8601 in UTC: a text (taken as UTC without a time zone), or a number in the unit of its
 * constant.
 * @throws UnexpectedResponseError if it has another form
 */
export function readTime<T>(wire: Wire<T>, field: FieldOf<T>): string
export function readTime<Name extends string, Constant extends string>(
  wire: Wire<WithField<Name, Constant>>,
  facts: TimeField<Name, Constant>,
): string
export function readTime(wire: Wire<unknown>, given: string | TimeField): string {
  const plain = wire as Wire<Readonly<Record<string, unknown>>>
  if (typeof given === "string")
    return new Date(parseTime(readField(plain, given, "a date and time", isTime))).toISOString()
  const factor = given.time === "seconds" ? 1000 : 1
  const isSinceEpoch = (value: unknown): value is number =>
    typeof value === "number" && isUsualTime(value * factor)
  return new Date(
    readField(plain, given.field, `${given.time} since 1970`, isSinceEpoch) * factor,
  ).toISOString()
}

function isTime(value: unknown): value is string {
  return typeof value === "string" && isUsualTime(parseTime(value))
}
