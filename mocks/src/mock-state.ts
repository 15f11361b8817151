import type { Check } from "./engine/create-check.js"
import type { Engine } from "./engine/engine.js"
import type { Journal } from "./journal/create-journal.js"
import type { Ledger } from "./ledger/ledger.js"
import type { Sequence } from "./scenario/create-sequence.js"
import type { Spec } from "./spec/to-spec.js"

/** All that a mock knows. */
export interface MockState {
  readonly spec: Spec
  readonly engine: Engine
  readonly sequence: Sequence
  readonly journal: Journal
  /** Absent where examples answer, not accounts. */
  readonly accounts?: Accounts
}

/** The ledger, and what checks its answers. */
export interface Accounts {
  readonly ledger: Ledger
  readonly check: Check
}
