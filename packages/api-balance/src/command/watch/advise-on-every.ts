import { type Account, toAccountRef } from "../accounts/account.js"
import { formatAccountRef } from "../table/format.js"

/** Says which accounts are asked less often than wanted, because their answers are fresh for longer. */
export function adviseOnEvery(accounts: readonly Account[], every: number): string[] {
  const slower = accounts.flatMap((account) => {
    const { cacheTtlMs = 0 } = account.create({})
    const { provider, account: label } = toAccountRef(account)
    return cacheTtlMs > every ? `${formatAccountRef(provider, label)} every ${cacheTtlMs / 1000} s` : []
  })
  return slower.length > 0
    ? [
        `--every is less than these providers allow, which are asked as often as they do: ${slower.join(", ")}`,
      ]
    : []
}
