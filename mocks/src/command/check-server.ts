import { contract } from "../contract/contract.js"
import { type CaseResult, runCase } from "../contract/run-case.js"
import type { ProviderId } from "../generated/provider-ids.js"
import { renderResult } from "./render-result.js"

/** What `contract` is told on the command line. */
export interface CheckServerOptions {
  readonly provider: ProviderId
  readonly baseUrl: string
  readonly spending?: boolean
  readonly timeout: number
  readonly json?: boolean
}

/** Checks a server, prints what came of each case, and resolves to the exit code. */
export async function checkServer({ json = false, ...options }: CheckServerOptions): Promise<number> {
  const suite = await contract(options).catch((error: Error) => console.error(`error: ${error.message}`))
  if (!suite) return 2
  // The reader of a pipe may leave before the end ("contract … | head"), and has not seen that all is well.
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
