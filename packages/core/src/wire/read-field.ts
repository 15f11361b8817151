import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { LongNumber } from "./parse-json.js"
import type { FieldOf, Wire } from "./wire.js"

/**
 * A field that a test admits; everything else breaks the contract.
 * @throws UnexpectedResponseError naming operation, field, expected and received
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

/** The error for a value that is not what the spec promises. */
export function unexpected(
  wire: Wire<unknown>,
  field: string,
  expected: string,
  value: unknown,
): UnexpectedResponseError {
  return new UnexpectedResponseError({
    ...wire.answer.facts(),
    ...(field && { field }),
    expected,
    received: describe(value, wire.answer.redact),
  })
}

/** An own property; a field called `__proto__` or `constructor` is no field of the wire. */
export function findOwn(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined
}

/** The path of a field below another path: `data[0].amount`. */
export function joinPath(path: string, field: string): string {
  return path ? `${path}.${field}` : field
}

function describe(value: unknown, redact: (text: string) => string): string {
  if (value === undefined) return "nothing: it is missing"
  if (value === null) return "null"
  if (value instanceof LongNumber) return `the number ${value.decimal}`
  if (Array.isArray(value)) return "an array"
  if (typeof value === "object") return "an object"
  // Redacted before it is cut: half a key would not be known as one.
  if (typeof value === "string") return `the text ${JSON.stringify(redact(value).slice(0, 60))}`
  return `the ${typeof value} ${value}`
}
