import { readKey } from "../../watch/read-key.js"
import type { Account } from "../accounts/account.js"
import { readConfig } from "../accounts/read-config.js"

/**
 * The thresholds for low balances: those of the command line, and those of the config file for the watched accounts.
 * @throws UsageError if the config file is invalid
 */
export function findLow(
  said: Readonly<Record<string, string>>,
  accounts: readonly Account[],
  config: string | undefined,
): Readonly<Record<string, string>> {
  const isWatched = (key: string) => {
    const { provider, account } = readKey(key)
    return accounts.some(
      ({ entry: { id }, label }) => provider === id && (account === undefined || account === label),
    )
  }
  const listed = Object.entries(readConfig(config)?.low ?? {}).filter(([key]) => isWatched(key))
  return { ...Object.fromEntries(listed), ...said }
}
