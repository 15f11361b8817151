import { AssertionError } from "node:assert"
import { ContractViolation, type FaultyParty } from "./contract-violation.js"
import { show } from "./show.js"

/** One claim, to be run by any test runner. */
export interface Case {
  /** What is claimed. */
  readonly title: string
  /** Rejects with what was expected and what was received when the claim does not hold. */
  readonly run: () => Promise<void>
}

/** What came of a case. */
export interface CaseResult {
  /** What is claimed. */
  readonly title: string
  /** Whether it holds. */
  readonly ok: boolean
  /** Who broke the contract, where it does not hold. */
  readonly faultyParty?: FaultyParty
  /** What the spec promises. */
  readonly expected?: string
  /** What came instead. */
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

/**
 * The same case, whose failure shows neither the key, which a server may echo, nor what could confuse a terminal, nor more
 * than 500 characters of an answer.
 */
export function hideKey({ title, run }: Case, apiKey: string): Case {
  const hide = (text: string) => {
    const safe = [apiKey, encodeURIComponent(apiKey)].reduce((all, key) => all.replaceAll(key, "<key>"), text)
    const line = safe.replace(/[\p{Cc}\s]+/gu, " ")
    return line.length > 500 ? `${line.slice(0, 500)}…` : line
  }
  return {
    title,
    run: () =>
      run().catch((error: unknown) => {
        if (!(error instanceof ContractViolation)) throw error
        const { expected, received, faultyParty } = error
        throw new ContractViolation({ expected: hide(expected), received: hide(received), faultyParty })
      }),
  }
}
