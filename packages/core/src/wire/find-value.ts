import type { NameIn } from "../contract/field.js"
import type { Wire } from "../contract/wire.js"
import type { Amount } from "../model/amount.js"
import { toAmount } from "../money/amount.js"
import { parseTime } from "../time/parse-time.js"
import { LongNumber } from "./parse-json.js"
import { findOwn } from "./read-field.js"

/** What stands at a path of any body whatsoever; undefined where the path ends early. Never throws. */
export function findValue(body: unknown, ...path: string[]): unknown {
  return path.reduce(findOwn, body)
}

/** The text at a path of any body; undefined when there is none. Never throws. */
export function findText(body: unknown, ...path: string[]): string | undefined {
  const value = findValue(body, ...path)
  return typeof value === "string" && value !== "" ? value : undefined
}

/** A body that is a sentence and nothing else, as some errors are; undefined for a page of HTML. Never throws. */
export function findPlainText(body: unknown): string | undefined {
  return typeof body === "string" && /^[^<]{1,300}$/.test(body) ? body : undefined
}

/** The number or decimal string at a path of any body as an amount; undefined when there is none. Never throws. */
export function findAmount(unit: string, body: unknown, ...path: string[]): Amount | undefined {
  const value = findValue(body, ...path)
  if (value instanceof LongNumber) return { value: value.decimal, unit }
  try {
    return typeof value === "number" || typeof value === "string" ? toAmount(value, unit) : undefined
  } catch {
    return undefined
  }
}

/** The date and time at a path of any body, as ISO 8601 in UTC; undefined when there is none. Never throws. */
export function findTime(body: unknown, ...path: string[]): string | undefined {
  const time = new Date(parseTime(findText(body, ...path) ?? ""))
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** Whether an optional field is there at all; null counts as there. */
export function isPresent<T>(wire: Wire<T>, field: NameIn<T>): boolean {
  return findOwn(wire.value, field) !== undefined
}

/** Whether a nullable field is there and null; a missing one is not null but missing. */
export function isNull<T>(wire: Wire<T>, field: NameIn<T>): boolean {
  return findOwn(wire.value, field) === null
}
