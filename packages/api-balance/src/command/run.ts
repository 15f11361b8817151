import { isBillingError } from "@api-balance/core"
import type { AnyProvider } from "../any-provider.js"
import { configuredProviders } from "../configured-providers.js"
import { createApiBalance } from "../create-api-balance.js"
import { registry } from "../generated/registry.js"
import { type JoinedRow, joinRows } from "./join-rows.js"
import { parseArguments } from "./parse-arguments.js"
import { renderTable } from "./render-table.js"
import { showProgress } from "./show-progress.js"
import { toCells } from "./to-cells.js"

/** Runs the command with its arguments and gives its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const request = parseArguments(words)
  if ("exitCode" in request) return request.exitCode
  const providers = findProviders(request.ids)
  const hideProgress = showProgress(providers)
  const rows = await ask(providers)
  hideProgress()
  if (rows.every(({ error }) => isBillingError(error) && error.name === "MissingApiKeyError")) {
    process.stderr.write(adviseOnKeys(request.ids))
    return 2
  }
  if (request.json) process.stdout.write(`${JSON.stringify({ version: 1, rows }, null, 2)}\n`)
  else {
    process.stdout.write(renderTable(toCells(rows)))
    for (const { error } of rows) if (error) process.stderr.write(`${error.message}\n`)
  }
  return rows.some(({ error }) => error && !isAbsence(error)) ? 1 : 0
}

function findProviders(ids: readonly string[]): AnyProvider[] {
  if (ids.length === 0) return configuredProviders()
  return registry.flatMap(({ id, create }) => (ids.includes(id) ? [create()] : []))
}

async function ask(providers: readonly AnyProvider[]): Promise<JoinedRow[]> {
  const { getBalances, getUsage } = createApiBalance({ providers })
  return joinRows(...(await Promise.all([getBalances(), getUsage()])))
}

/** Billing that is not there is an answer, not a failure. */
function isAbsence(error: Error): boolean {
  return isBillingError(error) && error.name === "BillingUnavailableError"
}

function adviseOnKeys(ids: readonly string[]): string {
  const wanted = registry.filter(({ id }) => ids.length === 0 || ids.includes(id))
  return `No API key is configured. Set one of these variables, or more:

${wanted.map(({ id, environment }) => `  ${environment.apiKey.padEnd(22)}${id}\n`).join("")}
To try it without a key, against mock servers:

  npm install @api-balance/mocks
  npx api-balance-mocks exec -- npx api-balance
`
}
