import { type CaseResult, runCase } from "../contract/case.js"
import { contract } from "../contract/contract.js"
import type { ProviderId } from "../generated/provider-ids.js"

/** The options of `contract`. */
export interface CheckServerOptions {
  readonly provider: ProviderId
  readonly baseUrl: string
  readonly spending?: boolean
  readonly timeout: number
  readonly json?: boolean
}

/** Checks a server, prints the result of each case, and resolves to the exit code. */
export async function checkServer({ json = false, ...options }: CheckServerOptions): Promise<number> {
  const suite = await contract(options).catch((error: Error) => console.error(`error: ${error.message}`))
  if (!suite) return 2
  // The reader of a pipe may close it early ("contract … | head"); then success is unknown.
  process.stdout.once("error", () => process.exit(1))
  const results: CaseResult[] = []
  for (const one of suite.cases) {
    const result = await runCase(one)
    results.push(result)
    if (!json) process.stdout.write(renderResult(result))
  }
  if (json) console.log(JSON.stringify({ version: 1, provider: options.provider, results }, undefined, 2))
  return results.every(({ ok }) => ok) ? 0 : 1
}

/** The result of a case: one line, and for a failure what was expected, what was received, and the faulty party. */
function renderResult({ title, ok, expected, received, faultyParty }: CaseResult): string {
  if (ok) return `✓ ${title}\n`
  return `✗ ${title}\n    expected: ${expected}\n    received: ${received}\n    faulty party: ${faultyParty ?? "none"}\n`
}
