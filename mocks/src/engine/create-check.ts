import type { Operation } from "../spec/operation.js"
import { checkOutput } from "./check-output.js"
import type { CheckedAnswer } from "./engine.js"
import { findResource } from "./find-resource.js"
import type { Resources } from "./resources.js"

/** What an answer does not keep of its spec, in words; `rule` is the keyword of the schema, where it is one. */
export interface Violation {
  readonly message: string
  readonly rule: string | undefined
}

/** Finds what an answer of an operation violates of its spec: none when it keeps to it. */
export type Check = (operation: Operation, answer: CheckedAnswer) => readonly Violation[]

/** Makes a spec check answers that come from elsewhere. */
export function createCheck(resources: Resources): Check {
  return (operation, { status, headers, body }) => {
    const resource = findResource(resources, operation)
    try {
      if (holdsEndless(body))
        return [{ message: "A number must be one that a client can hold", rule: undefined }]
      const result = checkOutput({ resource, element: { statusCode: status, headers, body } })
      if (result._tag === "Right") return []
      return result.left
        .filter(({ code }) => code !== "deprecated")
        .map(({ message, code }) => ({ message, rule: code?.toString() }))
    } catch (error) {
      // Prism stumbles over what is no media type at all.
      return [{ message: `The media type must be readable: ${error}`, rule: undefined }]
    }
  }
}

/** Whether a body has a number that is too large for JSON.parse, such as 1e400: it reads as Infinity, and is written as null. */
function holdsEndless(body: unknown): boolean {
  // Bodies may be nested deeper than calls can be.
  const open = [body]
  while (open.length > 0) {
    const value = open.pop()
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return true
    for (const inner of Object.values(typeof value === "object" ? (value ?? {}) : {})) open.push(inner)
  }
  return false
}
