import { type Check, createCheck } from "../engine/create-check.js"
import { createEngine } from "../engine/create-engine.js"
import type { Engine } from "../engine/engine.js"
import { readResources } from "../engine/resources.js"
import { createJournal, type Journal } from "../journal/create-journal.js"
import type { Ledger } from "../ledger/ledger.js"
import { createSequence, type Sequence } from "../scenario/create-sequence.js"
import type { Spec } from "../spec/spec.js"
import type { Judge } from "../verdict/create-judge.js"

/** The state of a mock. */
export interface MockState {
  readonly spec: Spec
  readonly engine: Engine
  readonly sequence: Sequence
  readonly journal: Journal
  readonly judge: Judge
  /** Absent if examples answer, not accounts. */
  readonly accounts?: Accounts
}

/** The ledger, and the check of its responses. */
export interface Accounts {
  readonly ledger: Ledger
  readonly check: Check
}

/** Creates the initial state of a mock: healthy, without requests. */
export async function createState(spec: Spec, judge: Judge, ledger?: Ledger): Promise<MockState> {
  const resources = await readResources(spec)
  const sequence = createSequence(spec)
  return {
    spec,
    engine: createEngine(resources),
    sequence: { ...sequence, use: startingAnew(judge, sequence.use) },
    journal: createJournal(),
    judge,
    ...(ledger && { accounts: { ledger: judgeAnew(judge, ledger), check: createCheck(resources) } }),
  }
}

/** After each change of an account, earlier responses are no reason to judge its client. */
function judgeAnew(judge: Judge, ledger: Ledger): Ledger {
  const { topUp, set, advance, restore } = ledger
  return {
    ...ledger,
    topUp: startingAnew(judge, topUp),
    set: startingAnew(judge, set),
    advance: startingAnew(judge, advance),
    restore: startingAnew(judge, restore),
  }
}

function startingAnew<Given extends readonly unknown[]>(judge: Judge, change: (...given: Given) => void) {
  return (...given: Given): void => {
    change(...given)
    judge.startAnew()
  }
}

/** Makes a mock healthy, empties its journal, and resets its accounts. */
export function resetState({ sequence, journal, judge, accounts }: MockState): void {
  judge.reset()
  sequence.use("healthy")
  journal.clear()
  accounts?.ledger.reset()
}
