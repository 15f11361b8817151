import { type ApiBalance, createApiBalance } from "../../index.js"
import type { Account } from "../accounts/account.js"
import type { SharedOptions } from "../options/shared-options.js"
import { startProgress } from "../terminal/start-progress.js"
import { createFileStore, toIdentity } from "./create-file-store.js"
import { showWaiting } from "./show-waiting.js"

/** Requests a resource for accounts, and shows on a terminal which ones are still pending. */
export async function readAccounts<Rows>(
  accounts: readonly Account[],
  { timeout, fresh, cache }: SharedOptions,
  resource: (api: ApiBalance, options: { fresh?: boolean }) => Promise<Rows>,
): Promise<Rows> {
  const progress = startProgress()
  const providers = accounts.map(({ create }) =>
    showWaiting(create(timeout === undefined ? {} : { timeout }), progress),
  )
  const store = cache === undefined ? {} : { store: createFileStore(cache, toIdentity(accounts)) }
  try {
    return await resource(createApiBalance({ providers, ...store }), fresh ? { fresh } : {})
  } finally {
    progress.stop()
  }
}
