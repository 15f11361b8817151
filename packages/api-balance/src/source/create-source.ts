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
import { isBalance, isSpendCaps, isUsage } from "../model/answers.js"
import type { AnyProvider } from "../model/any-provider.js"
import type { Store } from "../model/store.js"
import { createCapReader } from "../purse/create-cap-reader.js"
import { createPurse } from "../purse/create-purse.js"
import type { Purse } from "../purse/purse.js"
import { createMemory } from "../reading/create-memory.js"
import { createReader, type Reader, type ReaderParts } from "../reading/create-reader.js"

/** One provider with what is known of it. */
export interface Source {
  readonly accountRef: AccountRef
  readonly provider: AnyProvider
  /** Milliseconds for which an answer is fresh enough. */
  readonly cacheTtlMs: number
  /** Of a provider that reports none it fails. */
  readonly balance: Reader<Balance>
  readonly reportsBalance: boolean
  /** Only of a provider that tells usage. */
  readonly usage: Reader<Usage> | undefined
  /** Only of a provider that tells spend caps. */
  readonly spendCaps: Reader<readonly SpendCap[]> | undefined
  readonly purse: Purse
}

/** Where reservations are kept, and how. */
interface Reservations {
  readonly ledger: ReservationLedger
  /** Milliseconds until a reservation expires, unless it is extended. */
  readonly ttlMs: number
  /** Milliseconds in which the ledger answers; undefined for one that answers at once. */
  readonly timeout?: number
}

/** What all sources share. */
export interface SourceParts extends Pick<ReaderParts<unknown>, "timeout" | "limit" | "clock" | "nextTurn"> {
  readonly store: Store | undefined
  readonly reservations: Reservations
  /** A name that no other reservation has, wherever it is held. */
  readonly nextKey: () => string
}

/** Puts a reader for each of its questions and a purse around a provider. */
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
  const askedAnswers = new WeakMap<object, LedgerMoment>()
  const findAsked = (answer: object) => askedAnswers.get(answer)

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
  /** What is asked for, and when that was in the order of the ledger; without an order where the ledger fails. */
  const ordered =
    <Value extends object>(ask: ReaderParts<Value>["ask"]): ReaderParts<Value>["ask"] =>
    async (options) => {
      const asked = await ledger.ask(purse).catch(() => undefined)
      const value = await ask(options)
      if (asked && typeof value === "object" && value !== null) askedAnswers.set(value, asked)
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
      readCaps: spendCaps && createCapReader(spendCaps, { clock, cacheTtlMs, findAsked }),
      accountRef,
      ledger,
      ttlMs,
      lagMs,
      clock,
      findAsked,
      nextKey,
    }),
  }
}

/** Keys of one provider that are said to spend from one balance share a purse. */
function toPurseId({ id, account, purse }: AnyProvider): string {
  const parts =
    purse !== undefined ? [id, "purse", purse] : account !== undefined ? [id, "account", account] : [id]
  return parts.map(encodeURIComponent).join("/")
}

/** The number is that of the format of what is kept. */
function toKey(resource: string, { provider, account }: AccountRef): string {
  const parts = account === undefined ? [resource, provider] : [resource, provider, account]
  return `api-balance/1/${parts.map(encodeURIComponent).join("/")}`
}
