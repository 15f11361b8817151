import type { Operation } from "../spec/operation.js"
import { checkOutput } from "./check-output.js"
import type { CheckedResponse } from "./engine.js"
import { findResource } from "./find-resource.js"
import type { Resources } from "./resources.js"

/** How a response violates its spec; `rule` is the schema keyword, if there is one. */
export interface Violation {
  readonly message: string
  readonly rule: string | undefined
}

/** Returns how a response violates the spec of its operation: an empty list if it conforms. */
export type Check = (operation: Operation, answer: CheckedResponse) => readonly Violation[]

/** Creates a check of responses against a spec. */
export function createCheck(resources: Resources): Check {
  return (operation, { status, headers, body }) => {
    const resource = findResource(resources, operation)
    try {
      if (holdsEndless(body)) return [{ message: "A number is too large for a client", rule: undefined }]
      const result = checkOutput({ resource, element: { statusCode: status, headers, body } })
      if (result._tag === "Right") return []
      return result.left
        .filter(({ code }) => code !== "deprecated")
        .map(({ message, code }) => ({ message, rule: code?.toString() }))
    } catch (error) {
      // Prism throws if it cannot parse the media type.
      return [{ message: `The media type is invalid: ${error}`, rule: undefined }]
    }
  }
}

/**
 * Whether a body has a number that is too large for JSON.parse, such as 1e400: it is parsed as Infinity and serialized as
 * null.
 */
function holdsEndless(body: unknown): boolean {
  // Iterative, because bodies may be nested deeper than the call stack allows.
  const open = [body]
  while (open.length > 0) {
    const value = open.pop()
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return true
    for (const inner of Object.values(typeof value === "object" ? (value ?? {}) : {})) open.push(inner)
  }
  return false
}
