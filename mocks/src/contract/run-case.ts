import { AssertionError } from "node:assert"
import type { Case } from "./case.js"
import { ContractViolation, type FaultyParty } from "./contract-violation.js"
import { show } from "./show.js"

/** What came of a case. */
export interface CaseResult {
  readonly title: string
  readonly ok: boolean
  readonly faultyParty?: FaultyParty
  readonly expected?: string
  readonly received?: string
}

/** Runs a case to its result; rejects for none. */
export async function runCase({ title, run }: Case): Promise<CaseResult> {
  try {
    await run()
    return { title, ok: true }
  } catch (error) {
    return { title, ok: false, ...toFailure(error) }
  }
}

function toFailure(error: unknown): Partial<CaseResult> {
  if (error instanceof ContractViolation) {
    const { expected, received, faultyParty } = error
    return { ...(faultyParty && { faultyParty }), expected, received }
  }
  // The mock keeps to the spec, so that it can only be the client.
  if (error instanceof AssertionError)
    return { faultyParty: "client", expected: show(error.expected), received: show(error.actual) }
  return { received: show(error) }
}
