import {
  type Balance,
  InvalidOptionError,
  type SpendCap,
  UnexpectedResponseError,
  type Usage,
} from "@api-balance/core"
import type { LedgerMoment, ReservationLedger } from "../ledger/reservation-ledger.js"
import { withDeadline } from "../ledger/with-deadline.js"
import type { AccountRef } from "../model/account-ref.js"
import type { AnyProvider } from "../model/any-provider.js"
import type { Store } from "../model/store.js"
import { isBalance, isSpendCaps, isUsage } from "../model/stored-values.js"
import { createCapReader } from "../purse/create-cap-reader.js"
import { createPurse } from "../purse/create-purse.js"
import type { Purse } from "../purse/purse.js"
import { createMemory } from "../reading/create-memory.js"
import { createReader, type Reader, type ReaderParts } from "../reading/create-reader.js"

/** One provider with its cached data. */
export interface Source {
  readonly accountRef: AccountRef
  readonly provider: AnyProvider
  /** Milliseconds for which a response is cached. */
  readonly cacheTtlMs: number
  /** Fails if the provider reports no balance. */
  readonly balance: Reader<Balance>
  readonly reportsBalance: boolean
  /** Set if the provider reports usage. */
  readonly usage: Reader<Usage> | undefined
  /** Set if the provider reports spend caps. */
  readonly spendCaps: Reader<readonly SpendCap[]> | undefined
  readonly purse: Purse
}

/** The ledger of reservations and its settings. */
interface Reservations {
  readonly ledger: ReservationLedger
  /** Milliseconds until a reservation expires, unless extended. */
  readonly ttlMs: number
  /** Milliseconds within which the ledger must respond; undefined for one that responds synchronously. */
  readonly timeout?: number
}

/** The dependencies that all sources share. */
export interface SourceParts extends Pick<ReaderParts<unknown>, "timeout" | "limit" | "clock" | "nextTurn"> {
  readonly store: Store | undefined
  readonly reservations: Reservations
  /** Creates a key that no other reservation has, in any process. */
  readonly nextKey: () => string
}

/** Adds a purse and a reader per resource to a provider. */
export function createSource(
  provider: AnyProvider,
  { store, reservations, nextKey, ...shared }: SourceParts,
): Source {
  const { id, account, cacheTtlMs = 30_000, lagMs = 0 } = provider
  const { clock } = shared
  const accountRef: AccountRef = { provider: id, ...(account !== undefined && { account }) }
  const { ttlMs, timeout: milliseconds } = reservations
  const ledger =
    milliseconds === undefined
      ? reservations.ledger
      : withDeadline(reservations.ledger, { clock, milliseconds, accountRef })
  const purse = toPurseId(provider)
  const requestTimes = new WeakMap<object, LedgerMoment>()
  const findRequestedAt = (value: object) => requestTimes.get(value)

  const toReader = <Value extends object>(
    resource: string,
    ask: ReaderParts<Value>["ask"],
    isValue: (value: unknown) => value is Value,
  ) =>
    createReader<Value>({
      ...shared,
      ask: async (options) => {
        const value = await ask(options)
        if (isValue(value)) return value
        throw new UnexpectedResponseError({
          ...accountRef,
          expected: `a ${resource} of exact amounts`,
          received: "something else",
        })
      },
      accountRef,
      cacheTtlMs,
      memory: store && createMemory(store, toKey(resource, accountRef), { clock, isValue }),
    })
  /** Records the position of each request in the order of the ledger; without a position if the ledger fails. */
  const ordered =
    <Value extends object>(ask: ReaderParts<Value>["ask"]): ReaderParts<Value>["ask"] =>
    async (options) => {
      const requestedAt = await ledger.mark(purse).catch(() => undefined)
      const value = await ask(options)
      if (requestedAt && typeof value === "object" && value !== null) requestTimes.set(value, requestedAt)
      return value
    }

  const getBalance = provider.getBalance?.bind(provider)
  const balance = toReader(
    "balance",
    ordered(async (options) => {
      if (getBalance) return getBalance(options)
      throw new InvalidOptionError(`names ${id}, which reports no balance`, {
        ...accountRef,
        option: "provider",
      })
    }),
    isBalance,
  )
  const [getUsage, getSpendCaps] = [provider.getUsage?.bind(provider), provider.getSpendCaps?.bind(provider)]
  const spendCaps = getSpendCaps && toReader("spend-caps", ordered(getSpendCaps), isSpendCaps)
  return {
    accountRef,
    provider,
    cacheTtlMs,
    balance,
    reportsBalance: getBalance !== undefined,
    usage: getUsage && toReader("usage", getUsage, isUsage),
    spendCaps,
    purse: createPurse({
      id: purse,
      reader: balance,
      readCaps: spendCaps && createCapReader(spendCaps, { clock, cacheTtlMs, findRequestedAt }),
      expireKeptCaps: spendCaps?.expireKept,
      accountRef,
      ledger,
      ttlMs,
      lagMs,
      clock,
      findRequestedAt,
      nextKey,
    }),
  }
}

/** Keys of one provider that are declared to spend from one balance share a purse. */
function toPurseId({ id, account, purse }: AnyProvider): string {
  const parts =
    purse !== undefined ? [id, "purse", purse] : account !== undefined ? [id, "account", account] : [id]
  return parts.map(encodeURIComponent).join("/")
}

/** The number is the version of the stored format. */
function toKey(resource: string, { provider, account }: AccountRef): string {
  const parts = account === undefined ? [resource, provider] : [resource, provider, account]
  return `api-balance/1/${parts.map(encodeURIComponent).join("/")}`
}
