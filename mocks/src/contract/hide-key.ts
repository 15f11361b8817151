import type { Case } from "./case.js"
import { ContractViolation } from "./contract-violation.js"

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
