import type { Spec } from "../spec/spec.js"
import type { Fault } from "./fault.js"
import { faultKinds } from "./fault-kinds.js"
import { listScenarios } from "./list-scenarios.js"

/** A named state of a mock: an example of its spec, or a fault. */
export interface Scenario {
  readonly name: string
  readonly fault?: Fault
}

/**
 * Parses the name of a scenario: "empty", "slow=500".
 * @throws RangeError if the provider has none of that name, or the value is invalid
 */
export function readScenario(spec: Spec, name: string): Scenario {
  const names = listScenarios(spec).map((one) => one.name)
  if (name === "healthy" || names.includes(name)) return { name }
  const [kindName, ...value] = name.split("=")
  const kind = faultKinds.find((one) => one.name === kindName)
  if (kind) return { name, fault: kind.create(value.length > 0 ? value.join("=") : undefined) }
  const faults = faultKinds.map((one) => one.name + (one.value ?? ""))
  throw new RangeError(
    `${spec.id} has no scenario "${name}". It has: ${names.join(", ")}; and the faults ${faults.join(", ")}.`,
  )
}
