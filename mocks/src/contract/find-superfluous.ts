import type { Operation } from "../spec/operation.js"
import type { Case } from "./case.js"
import type { Expectations } from "./expectations.js"

/** Creates a failing case for each expectation without an example in the spec. */
export function findSuperfluous<P>(operations: readonly Operation[], expectations: Expectations<P>): Case[] {
  return Object.entries(expectations).flatMap(([id, { examples }]) => {
    const operation = operations.find((one) => one.id === id)
    const known = operation?.responses.flatMap((response) => response.examples.map(({ name }) => name)) ?? []
    if (!operation)
      return [
        toFailure(
          `expectation ${id} has an operation`,
          operations.map((one) => one.id),
        ),
      ]
    return Object.keys(examples)
      .filter((name) => !known.includes(name))
      .map((name) => toFailure(`expectation ${id}.${name} has an example`, known))
  })
}

function toFailure(title: string, known: readonly string[]): Case {
  return {
    title,
    run: async () => {
      throw new Error(`${title}: the spec has only ${known.join(", ")}`)
    },
  }
}
