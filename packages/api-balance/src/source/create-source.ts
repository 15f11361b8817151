import type { Balance, SpendCap, Usage } from "@api-balance/core"
import { createPurse, type Purse } from "../ledger/create-purse.js"
import type { AccountRef } from "../model/account-ref.js"
import type { AnyProvider } from "../model/any-provider.js"
import type { Store } from "../model/store.js"
import { createMemory } from "../reading/create-memory.js"
import { createReader, type Reader, type ReaderParts } from "../reading/create-reader.js"

/** One provider with what is known of it. */
export interface Source {
  readonly accountRef: AccountRef
  readonly provider: AnyProvider
  /** Milliseconds for which an answer is fresh enough. */
  readonly cacheTtlMs: number
  readonly balance: Reader<Balance>
  /** Only of a provider that tells usage. */
  readonly usage: Reader<Usage> | undefined
  /** Only of a provider that tells spend caps. */
  readonly spendCaps: Reader<readonly SpendCap[]> | undefined
  readonly purse: Purse
}

/** What all sources share. */
export interface SourceParts extends Pick<ReaderParts<unknown>, "timeout" | "limit" | "clock" | "nextTurn"> {
  readonly store: Store | undefined
}

/** Puts a reader for each of its questions and a purse around a provider. */
export function createSource(provider: AnyProvider, { store, ...shared }: SourceParts): Source {
  const { id, account, cacheTtlMs = 30_000 } = provider
  const accountRef: AccountRef = { provider: id, ...(account !== undefined && { account }) }
  const toReader = <Value extends object>(resource: string, ask: ReaderParts<Value>["ask"]) =>
    createReader<Value>({
      ...shared,
      ask: async (options) => ask(options),
      accountRef,
      cacheTtlMs,
      memory: store && createMemory(store, toKey(resource, accountRef), shared.clock),
    })
  const balance = toReader("balance", (options) => provider.getBalance(options))
  const [getUsage, getSpendCaps] = [provider.getUsage?.bind(provider), provider.getSpendCaps?.bind(provider)]
  return {
    accountRef,
    provider,
    cacheTtlMs,
    balance,
    usage: getUsage && toReader("usage", getUsage),
    spendCaps: getSpendCaps && toReader("spend-caps", getSpendCaps),
    purse: createPurse({ reader: balance, accountRef, clock: shared.clock, nextTurn: shared.nextTurn }),
  }
}

/** The number is that of the format of what is kept. */
function toKey(resource: string, { provider, account }: AccountRef): string {
  const parts = account === undefined ? [resource, provider] : [resource, provider, account]
  return `api-balance/1/${parts.map(encodeURIComponent).join("/")}`
}
