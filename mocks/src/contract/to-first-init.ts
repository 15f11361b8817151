import type { Operation } from "../spec/operation.js"
import { type Init, toInit } from "./to-init.js"

/** The call of an operation that asks for the first of its answers. */
export function toFirstInit(operation: Operation): Init {
  const [example] = operation.responses.flatMap(({ examples }) => examples)
  return toInit(operation, example ?? { mediaType: "application/json" })
}
