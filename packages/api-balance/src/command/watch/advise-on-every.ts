import { type Account, toAccountRef } from "../accounts/account.js"
import { formatAccountRef } from "../table/format.js"

/** Lists the accounts that are polled less often than `--every` because their cache TTL is longer. */
export function adviseOnEvery(accounts: readonly Account[], every: number): string[] {
  const slower = accounts.flatMap((account) => {
    const { cacheTtlMs = 0 } = account.create({})
    const { provider, account: label } = toAccountRef(account)
    return cacheTtlMs > every ? `${formatAccountRef(provider, label)} every ${cacheTtlMs / 1000} s` : []
  })
  return slower.length > 0
    ? [
        `--every is shorter than these providers allow; they are checked at their own interval: ${slower.join(", ")}`,
      ]
    : []
}
