import { isBillingError } from "@api-balance/core"
import type { AccountRow } from "../model/account-row.js"
import { readTerminal } from "../terminal/terminal.js"
import { wrapText } from "../terminal/text.js"
import type { Account } from "./account.js"
import { hasKey } from "./create-account.js"
import type { Resource } from "./find-supporting.js"
import { findEntries } from "./known-providers.js"

/** Providers that many people use, the first ones as examples. */
const wellKnown = ["openai", "anthropic", "openrouter", "deepseek", "elevenlabs", "xai", "fal", "venice"]
const most = 5

/** Advice for a missing key: for the named accounts, or with examples of the providers that support the resource. */
export function adviseOnKeys(accounts: readonly Account[], resource: Resource): string {
  const supporting = findEntries().filter(({ supports }) => supports.includes(resource))
  const known = wellKnown.flatMap((id) => supporting.find((entry) => entry.id === id) ?? [])
  const examples = [...known, ...supporting.filter((entry) => !known.includes(entry))].slice(0, most)
  const wanted =
    accounts.length > 0
      ? accounts.map(({ entry: { id }, variable }) => ({ id, variable }))
      : examples.map(({ id, credentials: [{ variables }] }) => ({ id, variable: variables[0] }))
  const isAll = accounts.length > 0 || examples.length === supporting.length
  const width = Math.max(...wanted.map(({ variable }) => variable.length)) + 2
  const text = `No API key is configured. ${isAll ? "Set at least one of these variables" : "Set the variable of a provider that you use, such as"}:

${wanted.map(({ id, variable }) => `  ${variable.padEnd(width)}${id}\n`).join("")}${isAll ? "" : `\n"api-balance providers" lists the variables of all ${findEntries().length} providers.\n`}
Then "api-balance init" says what each key can report, and keeps a history.
To see it without a key, with invented accounts: api-balance --demo
`
  const { columns = Number.POSITIVE_INFINITY } = readTerminal(process.stderr)
  const lines = text.split("\n").flatMap((line) => wrapText(line, columns))
  return lines.join("\n")
}

/** Whether no request could be made because no key is configured at all. */
export function isMissingEveryKey(
  rows: readonly Pick<AccountRow, "error" | "needs">[],
  accounts: readonly Account[],
): boolean {
  return (
    !accounts.some(hasKey) &&
    rows.every(
      ({ needs, error }) =>
        needs !== undefined || (isBillingError(error) && error.name === "MissingApiKeyError"),
    )
  )
}
