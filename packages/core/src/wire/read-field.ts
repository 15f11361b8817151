import type { FieldOf } from "../contract/field.js"
import type { Wire } from "../contract/wire.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { LongNumber } from "./parse-json.js"

/**
 * Reads a field that must pass a test.
 * @throws UnexpectedResponseError with operation, field, expected and received, if it does not
 */
export function readField<T, Admitted>(
  wire: Wire<T>,
  field: FieldOf<T>,
  expected: string,
  admits: (value: unknown) => value is Admitted,
): Admitted {
  const value = findOwn(wire.value, field)
  if (!admits(value)) throw unexpected(wire, joinPath(wire.path, field), expected, value)
  return value
}

/** The error for a value that does not match the spec. */
function unexpected(
  wire: Wire<unknown>,
  field: string,
  expected: string,
  value: unknown,
): UnexpectedResponseError {
  return new UnexpectedResponseError({
    ...wire.response.facts(),
    ...(field && { field }),
    expected,
    received: describe(value, wire.response.redact),
  })
}

/** Returns an own property; an inherited name such as `__proto__` or `constructor` is not a field of the wire. */
export function findOwn(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined
}

/** Appends a field to a path: `data[0].amount`. */
function joinPath(path: string, field: string): string {
  return path ? `${path}.${field}` : field
}

function describe(value: unknown, redact: (text: string) => string): string {
  if (value === undefined) return "nothing: it is missing"
  if (value === null) return "null"
  if (value instanceof LongNumber) return `the number ${value.decimal}`
  if (Array.isArray(value)) return "an array"
  if (typeof value === "object") return "an object"
  // Redact before cutting: half a key would not be recognized.
  if (typeof value === "string") return `the text ${JSON.stringify(redact(value).slice(0, 60))}`
  return `the ${typeof value} ${value}`
}

/**
 * Reads a nested object.
 * @throws UnexpectedResponseError if it is not an object
 */
export function readObject<T, F extends FieldOf<T>>(
  wire: Wire<T>,
  field: F,
): Wire<NonNullable<NonNullable<T>[F]>> {
  const value = readField(
    wire,
    field,
    "an object",
    (found): found is NonNullable<NonNullable<T>[F]> =>
      typeof found === "object" && found !== null && !Array.isArray(found) && !(found instanceof LongNumber),
  )
  return { value, path: joinPath(wire.path, field), response: wire.response }
}

/**
 * Reads the objects of a nested list, or of a response that is itself a list.
 * @throws UnexpectedResponseError if it is not an array of objects
 */
export function readItems<T extends readonly unknown[]>(wire: Wire<T>): Wire<T[number]>[]
export function readItems<T, F extends FieldOf<T>>(wire: Wire<T>, field: F): Wire<ItemOf<NonNullable<T>[F]>>[]
export function readItems(wire: Wire<unknown>, field?: string): Wire<unknown>[] {
  const items =
    field === undefined
      ? wire.value
      : readField(wire as Wire<Record<string, unknown>>, field, "an array", isArray)
  if (!isArray(items)) throw unexpected(wire, "", "an array", items)
  return items.map((value, index) => {
    const path = `${field === undefined ? "" : joinPath(wire.path, field)}[${index}]`
    if (typeof value !== "object" || value === null) throw unexpected(wire, path, "an object", value)
    return { value, path, response: wire.response }
  })
}

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never

function isArray(value: unknown): value is unknown[] {
  return Array.isArray(value)
}
