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
