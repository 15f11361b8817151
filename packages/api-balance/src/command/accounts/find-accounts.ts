import { UsageError } from "../model/usage-error.js"
import type { SharedOptions } from "../options/shared-options.js"
import { printFailure } from "../terminal/print.js"
import type { Account, Entry } from "./account.js"
import { createAccount, isConfigured } from "./create-account.js"
import { findConfig, localConfig } from "./find-config.js"
import { findEntries } from "./known-providers.js"
import { readConfig } from "./read-config.js"

/**
 * The accounts to use: those in the config file, or the providers whose variable is set and that report anything. If providers
 * are named, only those; a named provider that the file does not contain uses its own variable.
 * @throws UsageError
 */
export function findAccounts(
  ids: readonly string[],
  { account, config }: SharedOptions,
  unnamed: (entry: Entry) => boolean = (entry) => entry.supports.length > 0 && isConfigured(entry),
): Account[] {
  const listed = readConfig(config)?.accounts
  const toAccount = (entry: Entry) => createAccount(entry)
  const found =
    ids.length > 0
      ? findEntries()
          .filter(({ id }) => ids.includes(id))
          .flatMap((entry) => {
            const own = (listed ?? []).filter(({ entry: { id } }) => id === entry.id)
            return own.length > 0 ? own : [toAccount(entry)]
          })
      : (listed ?? findEntries().filter(unnamed).map(toAccount))
  const chosen = account === undefined ? found : found.filter(({ label }) => label === account)
  if (findConfig(config)?.isChosen === false) for (const one of chosen) announceVariables(one)
  if (account === undefined) return chosen
  if (chosen.length === 0) {
    const labels = found.flatMap(({ label }) => label ?? [])
    throw new UsageError(
      labels.length > 0
        ? `no account has the label "${account}". Choose from: ${labels.join(", ")}`
        : `no account has the label "${account}". Labels are given in a config file: see "api-balance --help"`,
    )
  }
  return chosen
}

const announced = new Set<string>()

/**
 * Prints where the value of a custom variable is sent, if the config file comes from the working folder: that folder may be
 * somebody else's repository.
 */
function announceVariables({ named, entry }: Account): void {
  const { id } = entry
  const usual = [...entry.credentials, ...entry.parameters].flatMap(({ variables }) => variables)
  for (const [option, variable] of Object.entries(named)) {
    const isUsual = usual.includes(variable) || hasWords(variable, id.toUpperCase().replaceAll("-", "_"))
    if (isUsual || announced.has(variable) || !process.env[variable]) continue
    announced.add(variable)
    const text = `${localConfig} sends the value of ${variable} to ${id} as its ${option}. If this is intended, pass the file explicitly: --config ${localConfig}`
    printFailure(new Error(text))
  }
}

/** By whole words: FALLBACK_TOKEN is not a variable of fal. */
function hasWords(variable: string, words: string): boolean {
  return `_${variable.toUpperCase()}_`.includes(`_${words}_`)
}
