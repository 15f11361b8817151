import { createApiBalance, type WatchEvent, type WatchOptions } from "../../index.js"
import type { Account } from "../accounts/account.js"
import { createFileStore, toIdentity } from "../asking/create-file-store.js"
import type { WatchCommandOptions } from "./watch-command-options.js"

/**
 * What happens to accounts, as the options of the command have it; nobody is asked before the first event is wanted.
 * @throws InvalidOptionError
 */
export function createEvents(
  accounts: readonly Account[],
  { near, every, timeout, cache }: WatchCommandOptions,
  rest: Pick<WatchOptions, "low" | "history" | "signal">,
): AsyncIterableIterator<WatchEvent, undefined> {
  const providers = accounts.map(({ create }) => create(timeout === undefined ? {} : { timeout }))
  const store = cache === undefined ? {} : { store: createFileStore(cache, toIdentity(accounts)) }
  return createApiBalance({ providers, ...store }).watch({
    ...(near !== undefined && { near }),
    ...(every !== undefined && { every }),
    ...rest,
  })
}
