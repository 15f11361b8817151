import { readKey } from "../../watch/read-key.js"
import type { Account } from "../accounts/account.js"
import { readConfig } from "../accounts/read-config.js"

/**
 * Below what is low: what the command line says, and of the config file what is about the watched accounts.
 * @throws UsageError when the config file is wrong
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
