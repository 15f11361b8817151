import type { AnyProvider } from "./any-provider.js"
import type { BalanceRow, UsageRow } from "./row.js"

/** Asks many providers at once. */
export interface ApiBalance {
  /** One row per provider, in the given order; a provider that fails has an `error` in its row. Never throws. */
  getBalances(): Promise<BalanceRow[]>
  /** One row per provider that tells usage, in the given order. Never throws. */
  getUsage(): Promise<UsageRow[]>
}

/** Puts created providers together; several accounts of one provider are told apart by their `account`. */
export function createApiBalance({ providers }: { readonly providers: readonly AnyProvider[] }): ApiBalance {
  return {
    getBalances: () =>
      Promise.all(
        providers.map((provider) => toRow(provider, async () => ({ balance: await provider.getBalance() }))),
      ),
    getUsage: () =>
      Promise.all(
        providers
          .filter(tellsUsage)
          .map((provider) => toRow(provider, async () => ({ usage: await provider.getUsage() }))),
      ),
  }
}

function tellsUsage(
  provider: AnyProvider,
): provider is AnyProvider & Required<Pick<AnyProvider, "getUsage">> {
  return provider.getUsage !== undefined
}

async function toRow<Answer>({ id, account }: AnyProvider, ask: () => Promise<Answer>) {
  const whose = { provider: id, ...(account !== undefined && { account }) }
  try {
    return { ...whose, ...(await ask()) }
  } catch (error) {
    return { ...whose, error: error instanceof Error ? error : new Error(String(error)) }
  }
}
