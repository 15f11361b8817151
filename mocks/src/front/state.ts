import { type Check, createCheck } from "../engine/create-check.js"
import { createEngine } from "../engine/create-engine.js"
import type { Engine } from "../engine/engine.js"
import { readResources } from "../engine/resources.js"
import { createJournal, type Journal } from "../journal/create-journal.js"
import type { Ledger } from "../ledger/ledger.js"
import { createSequence, type Sequence } from "../scenario/create-sequence.js"
import type { Spec } from "../spec/spec.js"

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

/** The state of a mock at its start: healthy, and nothing asked yet. */
export async function createState(spec: Spec, ledger?: Ledger): Promise<MockState> {
  const resources = await readResources(spec)
  return {
    spec,
    engine: createEngine(resources),
    sequence: createSequence(spec),
    journal: createJournal(),
    ...(ledger && { accounts: { ledger, check: createCheck(resources) } }),
  }
}

/** Makes a mock healthy, its journal empty, and its accounts what they were at the start. */
export function resetState({ sequence, journal, accounts }: MockState): void {
  sequence.use("healthy")
  journal.clear()
  accounts?.ledger.reset()
}
