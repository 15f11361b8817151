import type { CaseResult } from "../contract/run-case.js"

/** What came of a case: a line, and for a failure what was expected, what came, and who is to blame. */
export function renderResult({ title, ok, expected, received, faultyParty }: CaseResult): string {
  if (ok) return `✓ ${title}\n`
  return `✗ ${title}\n    expected: ${expected}\n    received: ${received}\n    faulty party: ${faultyParty ?? "nobody"}\n`
}
