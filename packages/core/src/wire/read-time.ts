import { parseTime } from "../period/parse-time.js"
import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A time of the wire, as ISO 8601 in UTC; one without a zone is taken as UTC.
 * @throws UnexpectedResponseError when it is anything but a date and time as text
 */
export function readTime<T>(wire: Wire<T>, field: FieldOf<T>): string {
  return new Date(parseTime(readField(wire, field, "a date and time", isTime))).toISOString()
}

function isTime(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(parseTime(value))
}
