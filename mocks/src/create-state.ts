import { createCheck, createEngine } from "./engine.js"
import { createJournal } from "./journal/create-journal.js"
import type { Ledger } from "./ledger/ledger.js"
import type { MockState } from "./mock-state.js"
import { createSequence } from "./scenario/create-sequence.js"
import type { Spec } from "./spec/to-spec.js"

/** The state of a mock at its start: healthy, and nothing asked yet. */
export async function createState(spec: Spec, ledger?: Ledger): Promise<MockState> {
  return {
    spec,
    engine: await createEngine(spec),
    sequence: createSequence(spec),
    journal: createJournal(),
    ...(ledger && { accounts: { ledger, check: await createCheck(spec) } }),
  }
}
