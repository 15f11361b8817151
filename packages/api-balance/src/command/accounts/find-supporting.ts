import { UsageError } from "../model/usage-error.js"
import type { Account, Entry } from "./account.js"
import { findEntries } from "./known-providers.js"

/** What a provider may report. */
export type Resource = "balance" | "usage" | "spend caps" | "charges"

/**
 * Returns the accounts whose provider supports a resource.
 * @throws UsageError if a named provider does not support it, or no provider does
 */
export function findSupporting(
  accounts: readonly Account[],
  ids: readonly string[],
  resource: Resource,
): Account[] {
  const supporting = accounts.filter(({ entry }) => supports(entry, resource))
  const unsupported = accounts.find(({ entry }) => ids.includes(entry.id) && !supports(entry, resource))
  if (!unsupported && (supporting.length > 0 || accounts.length === 0)) return supporting
  const others = findEntries()
    .filter((entry) => supports(entry, resource))
    .map(({ id }) => id)
  throw new UsageError(
    `${unsupported ? `${unsupported.entry.id} doesn't support` : "none of your accounts supports"} ${resource}. Supported by: ${others.join(", ")}`,
  )
}

function supports({ supports }: Entry, resource: Resource): boolean {
  return supports.includes(resource)
}
