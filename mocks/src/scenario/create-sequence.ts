import type { Spec } from "../spec/spec.js"
import { readScenario, type Scenario } from "./scenario.js"

/** The scenarios of a mock, one per answered request; the last one stays. */
export interface Sequence {
  /**
   * Starts with other scenarios.
   * @throws RangeError if the provider has no such scenario, or none is given; then nothing changes
   */
  use(...names: readonly string[]): void
  /** The remaining scenarios, the current one first. */
  names(): readonly string[]
  /** The scenario of the next request. */
  next(): Scenario
}

/** Creates a sequence that starts healthy. */
export function createSequence(spec: Spec): Sequence {
  const healthy: Scenario = { name: "healthy" }
  let [current, rest] = [healthy, [] as readonly Scenario[]]
  return {
    use: (...names) => {
      const [first, ...others] = names.map((name) => readScenario(spec, name))
      if (!first) throw new RangeError("Name at least one scenario.")
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
