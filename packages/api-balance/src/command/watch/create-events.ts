import { createApiBalance, type WatchEvent, type WatchOptions } from "../../index.js"
import type { Account } from "../accounts/account.js"
import { createFileStore, toIdentity } from "../reading/create-file-store.js"
import type { WatchCommandOptions } from "./watch-command-options.js"

/**
 * Creates the stream of events for the options of the command. No request is made before the first event is consumed.
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
