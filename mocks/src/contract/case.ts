import { AssertionError } from "node:assert"
import { ContractViolation, type FaultyParty } from "./contract-violation.js"
import { show } from "./show.js"

/** One claim, for any test runner. */
export interface Case {
  /** The claim. */
  readonly title: string
  /** Rejects with what was expected and received if the claim is false. */
  readonly run: () => Promise<void>
}

/** The result of a case. */
export interface CaseResult {
  /** The claim. */
  readonly title: string
  /** Whether the claim is true. */
  readonly ok: boolean
  /** Who violates the contract, if the claim is false. */
  readonly faultyParty?: FaultyParty
  /** What the spec says. */
  readonly expected?: string
  /** What was received instead. */
  readonly received?: string
}

/** Runs a case and returns its result; never rejects. */
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
  // The mock conforms to the spec, so the fault is the client's.
  if (error instanceof AssertionError)
    return { faultyParty: "client", expected: show(error.expected), received: show(error.actual) }
  return { received: show(error) }
}

/**
 * Wraps a case so that its failures show neither the key, which a server may echo, nor terminal control characters, nor more
 * than 500 characters of a response.
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
