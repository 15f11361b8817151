import { createCheck } from "./engine/create-check.js"
import { createEngine } from "./engine/create-engine.js"
import { readResources } from "./engine/resources.js"
import { createJournal } from "./journal/create-journal.js"
import type { Ledger } from "./ledger/ledger.js"
import type { MockState } from "./mock-state.js"
import { createSequence } from "./scenario/create-sequence.js"
import type { Spec } from "./spec/to-spec.js"

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
