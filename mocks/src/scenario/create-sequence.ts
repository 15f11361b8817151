import type { Spec } from "../spec/spec.js"
import { readScenario, type Scenario } from "./scenario.js"

/** The scenarios that a mock goes through, one for each request that it answers; the last one stays. */
export interface Sequence {
  /**
   * Begins with other scenarios.
   * @throws RangeError when the provider has no such scenario, or none is given; then nothing changes
   */
  use(...names: readonly string[]): void
  /** The names of those to come, the present one first. */
  names(): readonly string[]
  /** The scenario of the next request. */
  next(): Scenario
}

/** A sequence that is healthy. */
export function createSequence(spec: Spec): Sequence {
  const healthy: Scenario = { name: "healthy" }
  let [current, rest] = [healthy, [] as readonly Scenario[]]
  return {
    use: (...names) => {
      const [first, ...others] = names.map((name) => readScenario(spec, name))
      if (!first) throw new RangeError("There is no scenario to use. Name one.")
      current = first
      rest = others
    },
    names: () => [current, ...rest].map(({ name }) => name),
    next: () => {
      const scenario = current
      current = rest[0] ?? current
      rest = rest.slice(1)
      return scenario
    },
  }
}
