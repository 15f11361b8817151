import { isBillingError } from "@api-balance/core"
import type { Answer } from "../model/answer.js"
import type { Account } from "./account.js"
import { isConfigured } from "./create-account.js"
import type { Resource } from "./find-supporting.js"
import { findEntries } from "./known-providers.js"

/** Advice for a missing key: for the named accounts, or for all providers that support the resource. */
export function adviseOnKeys(accounts: readonly Account[], resource: Resource): string {
  const wanted =
    accounts.length > 0
      ? accounts.map(({ entry: { id }, variable }) => ({ id, variable }))
      : findEntries()
          .filter(({ supports }) => supports.includes(resource))
          .map(({ id, credentials: [{ variables }] }) => ({ id, variable: variables[0] }))
  return `No API key is configured. Set at least one of these variables:

${wanted.map(({ id, variable }) => `  ${variable.padEnd(22)}${id}\n`).join("")}
To try it without a key, against mock servers:

  npm install @api-balance/mocks
  npx api-balance-mocks exec -- npx api-balance
`
}

/** Whether no request could be made because no key is configured at all. */
export function isMissingEveryKey(
  rows: readonly Pick<Answer, "error" | "needs">[],
  accounts: readonly Account[],
): boolean {
  return (
    accounts.every(({ entry, named }) => Object.keys(named).length === 0 && !isConfigured(entry)) &&
    rows.every(
      ({ needs, error }) =>
        needs !== undefined || (isBillingError(error) && error.name === "MissingApiKeyError"),
    )
  )
}
