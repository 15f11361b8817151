import { registry } from "../../generated/registry.js"
import { UsageError } from "../model/usage-error.js"
import type { SharedOptions } from "../options/shared-options.js"
import type { Account, Entry } from "./account.js"
import { createAccount, isConfigured } from "./create-account.js"
import { readConfig } from "./read-config.js"

/**
 * Whom to ask: the accounts of the config file, or the providers whose variable is set; of the named providers only, where
 * some are named. A named provider that the file does not have is asked with its own variable.
 * @throws UsageError
 */
export function findAccounts(
  ids: readonly string[],
  { account, config }: SharedOptions,
  unnamed: (entry: Entry) => boolean = isConfigured,
): Account[] {
  const listed = readConfig(config)?.accounts
  const toAccount = (entry: Entry) => createAccount(entry)
  const found =
    ids.length > 0
      ? registry
          .filter(({ id }) => ids.includes(id))
          .flatMap((entry) => {
            const own = (listed ?? []).filter(({ entry: { id } }) => id === entry.id)
            return own.length > 0 ? own : [toAccount(entry)]
          })
      : (listed ?? registry.filter(unnamed).map(toAccount))
  if (account === undefined) return found
  const labelled = found.filter(({ label }) => label === account)
  if (labelled.length === 0) {
    const labels = found.flatMap(({ label }) => label ?? [])
    throw new UsageError(
      labels.length > 0
        ? `no account has the label "${account}". Choose from: ${labels.join(", ")}`
        : `no account has the label "${account}". Labels are given in a config file: see "api-balance --help"`,
    )
  }
  return labelled
}
