import { registry } from "../../generated/registry.js"
import type { Account } from "./account.js"
import type { Question } from "./find-tellers.js"

/** What to do when there is no key: for the accounts that were meant, or for all providers that answer the question. */
export function adviseOnKeys(accounts: readonly Account[], question: Question): string {
  const wanted =
    accounts.length > 0
      ? accounts.map(({ entry: { id }, variable }) => ({ id, variable }))
      : registry
          .filter(({ tells }) => (tells as readonly string[]).includes(question))
          .map(({ id, environment }) => ({ id, variable: environment.apiKey }))
  return `No API key is configured. Set one of these variables, or more:

${wanted.map(({ id, variable }) => `  ${variable.padEnd(22)}${id}\n`).join("")}
To try it without a key, against mock servers:

  npm install @api-balance/mocks
  npx api-balance-mocks exec -- npx api-balance
`
}
