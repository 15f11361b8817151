import type { Spec } from "../spec/spec.js"

/** A scenario of a provider, and the responses that it changes; all other operations stay healthy. */
export interface ListedScenario {
  /** The name of the scenario. */
  readonly name: string
  /** The summary in the spec. */
  readonly summary?: string
  /** The operations that have it. */
  readonly operations: readonly { readonly operation: string; readonly status: number }[]
}

/** Lists the scenarios that the examples of a spec define, in its order. */
export function listScenarios({ operations }: Spec): readonly ListedScenario[] {
  const examples = operations.flatMap((operation) =>
    operation.responses.flatMap((response) =>
      response.examples.map((example) => ({ ...example, operation: operation.id })),
    ),
  )
  return [...new Set(examples.map(({ name }) => name))].map((name) => {
    const same = examples.filter((example) => example.name === name)
    const summary = same.find((example) => example.summary !== undefined)?.summary
    return {
      name,
      ...(summary !== undefined && { summary }),
      operations: same.map(({ operation, status }) => ({ operation, status })),
    }
  })
}
