import type { Operation } from "../spec/operation.js"
import type { Case } from "./case.js"
import type { Expectations } from "./expectations.js"

/** A failing case for each meaning that the spec has no example for. */
export function findSuperfluous<P>(operations: readonly Operation[], expectations: Expectations<P>): Case[] {
  return Object.entries(expectations).flatMap(([id, { examples }]) => {
    const operation = operations.find((one) => one.id === id)
    const known = operation?.responses.flatMap((response) => response.examples.map(({ name }) => name)) ?? []
    if (!operation)
      return [
        toFailure(
          `meaning ${id} has an operation`,
          operations.map((one) => one.id),
        ),
      ]
    return Object.keys(examples)
      .filter((name) => !known.includes(name))
      .map((name) => toFailure(`meaning ${id}.${name} has an example`, known))
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
