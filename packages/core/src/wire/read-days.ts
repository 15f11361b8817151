import { readField } from "./read-field.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A length in whole days.
 * @throws UnexpectedResponseError when it is anything but a whole number from 1 to 3660
 */
export function readDays<T>(wire: Wire<T>, field: FieldOf<T>): number {
  return readField(wire, field, "a number of days from 1 to 3660", isDays)
}

function isDays(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3660
}
