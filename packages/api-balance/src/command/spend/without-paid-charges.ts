import type { Account } from "../accounts/account.js"

/** Providers that take money for each report of charges. */
const paid: readonly string[] = ["vercel-ai-gateway"]

/** The accounts; those whose report of charges costs money have none, unless their provider was named. */
export function withoutPaidCharges(accounts: readonly Account[], ids: readonly string[]): Account[] {
  return accounts.map((account) => {
    const { entry, create } = account
    if (!paid.includes(entry.id) || ids.includes(entry.id)) return account
    return {
      ...account,
      create: (options) => {
        const { charges, ...provider } = create(options)
        return provider
      },
    }
  })
}
