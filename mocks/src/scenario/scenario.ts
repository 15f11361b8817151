import type { Fault } from "./fault.js"

/** A named state of a mock: an example of its spec, or a fault. */
export interface Scenario {
  readonly name: string
  readonly fault?: Fault
}
