import type { NameIn } from "../contract/field.js"
import type { Wire } from "../contract/wire.js"
import type { Amount } from "../model/amount.js"
import { toAmount } from "../money/amount.js"
import { isUsualTime, parseTime } from "../time/parse-time.js"
import { LongNumber } from "./parse-json.js"
import { findOwn } from "./read-field.js"

/** Returns the value at a path of any body; undefined if the path does not exist. Never throws. */
export function findValue(body: unknown, ...path: string[]): unknown {
  return path.reduce(findOwn, body)
}

/** Returns the text at a path of any body; undefined if there is none. Never throws. */
export function findText(body: unknown, ...path: string[]): string | undefined {
  const value = findValue(body, ...path)
  return typeof value === "string" && value !== "" ? value : undefined
}

/** Returns the body of an error that is a plain sentence; undefined for HTML, and for JSON that is cut off. Never throws. */
export function findPlainText(body: unknown): string | undefined {
  return typeof body === "string" && /^(?!\s*[{[])[^<]{1,300}$/.test(body) ? body : undefined
}

/** Returns the number or decimal string at a path of any body as an amount; undefined if there is none. Never throws. */
export function findAmount(unit: string, body: unknown, ...path: string[]): Amount | undefined {
  const value = findValue(body, ...path)
  if (value instanceof LongNumber) return { value: value.decimal, unit }
  try {
    return typeof value === "number" || typeof value === "string" ? toAmount(value, unit) : undefined
  } catch {
    return undefined
  }
}

/** Returns the date and time at a path of any body, as ISO 8601 in UTC; undefined if there is none. Never throws. */
export function findTime(body: unknown, ...path: string[]): string | undefined {
  const time = parseTime(findText(body, ...path) ?? "")
  return isUsualTime(time) ? new Date(time).toISOString() : undefined
}

/** Whether an optional field is present; null counts as present. */
export function isPresent<T>(wire: Wire<T>, field: NameIn<T>): boolean {
  return findOwn(wire.value, field) !== undefined
}

/** Whether a nullable field is present and null. */
export function isNull<T>(wire: Wire<T>, field: NameIn<T>): boolean {
  return findOwn(wire.value, field) === null
}
