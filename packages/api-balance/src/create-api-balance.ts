import {
  type ChargeRange,
  type Clock,
  InvalidOptionError,
  isBillingError,
  realClock,
} from "@api-balance/core"
import { createGuard, type Guard } from "./guard/create-guard.js"
import { type Affordability, toAffordability } from "./guard/to-affordability.js"
import { createReservationLedger } from "./ledger/create-reservation-ledger.js"
import type { ReservationLedger } from "./ledger/reservation-ledger.js"
import type { AnyProvider } from "./model/any-provider.js"
import { type Price, toPrice } from "./model/price.js"
import type { ReadOptions } from "./model/read-options.js"
import type { BalanceRow, ChargeRow, SpendCapsRow, UsageRow } from "./model/row.js"
import type { Store } from "./model/store.js"
import { createLimit } from "./reading/create-limit.js"
import { toRow } from "./reading/to-row.js"
import { createSource } from "./source/create-source.js"
import { findSource } from "./source/find-source.js"
import { readCharges } from "./source/read-charges.js"
import { watch } from "./watch/watch.js"
import type { WatchEvent } from "./watch/watch-event.js"
import type { WatchOptions } from "./watch/watch-options.js"

/** The options of `createApiBalance`. */
export interface ApiBalanceOptions<Id extends string = string> {
  /** The order of the rows. Several accounts of one provider need different `account` labels. */
  readonly providers: readonly AnyProvider<Id>[]
  /** The maximum number of concurrent requests; 100 by default. */
  readonly concurrency?: number
  /** Timeout in milliseconds per provider, from when its request starts; by default the provider's own. */
  readonly timeout?: number
  /** A store that shares responses with other processes; by default each process has its own memory. */
  readonly store?: Store
  /** A ledger that shares reservations between processes or machines; by default they are kept in this process. */
  readonly ledger?: ReservationLedger
  /** Milliseconds within which that ledger must respond, or guarded calls are not made; 1,000 by default. */
  readonly ledgerTimeout?: number
  /** Milliseconds after which a reservation whose process is gone counts as spent; 60,000 by default. */
  readonly reservationTtlMs?: number
  /** A clock, for tests only. */
  readonly clock?: Clock
}

/** Which account and bucket pays. */
export interface AffordabilityOptions extends ReadOptions {
  /** The account's label, if the provider has several. */
  readonly account?: string
  /** The bucket's id; needed only if several have the unit of the amount. */
  readonly bucket?: string
}

/**
 * Combines many providers. These methods never reject: if a provider fails, its row has an `error`, and its last good response
 * if there is one. Responses are cached for the provider's `cacheTtlMs`, and concurrent callers share one request. A failure
 * is cached for 5 s, or for as long as the provider requires clients to wait.
 */
export interface ApiBalance<Id extends string = string> {
  /**
   * One row per provider, in the given order. The row of a provider that reports no balance has `unsupported`; the row of a
   * provider whose key is missing has `needs`, the name of the variable. Neither has an `error`.
   */
  getBalances(options?: ReadOptions): Promise<BalanceRow[]>
  /** One row per provider that reports usage, each over its own default period. */
  getUsage(options?: ReadOptions): Promise<UsageRow[]>
  /** One row per provider that reports spend caps. */
  getSpendCaps(options?: ReadOptions): Promise<SpendCapsRow[]>
  /**
   * The charges of all providers that report them, one provider after the other. `timeout` applies to each page; nothing is
   * cached.
   */
  charges(options?: ChargeRange & Pick<ReadOptions, "signal" | "timeout">): AsyncGenerator<ChargeRow, void>
  /**
   * Whether an amount can certainly be spent now: true only if `getAffordability` returns "yes", so that
   * `if (await canAfford(...))` never treats a doubt as a yes.
   * @throws what `getAffordability` throws
   */
  canAfford(provider: Id, amount: Price, options?: AffordabilityOptions): Promise<boolean>
  /**
   * Whether an amount can be spent now, not counting pending amounts and the reservations of guarded calls: "yes", "no", or
   * "unknown" if the balance could not be read or it is uncertain which bucket pays. All three strings are truthy: use
   * `canAfford` in a condition.
   * @throws InvalidOptionError if the provider is unknown, RangeError if the amount is invalid, TypeError if the named bucket
   * has another unit
   */
  getAffordability(provider: Id, amount: Price, options?: AffordabilityOptions): Promise<Affordability>
  /** Reserves money for a call, makes the call, and deducts what it cost. */
  readonly guard: Guard<Id>
  /**
   * Watches the accounts from when the first event is requested until the iterator or the signal ends. Each account is polled
   * as often as its provider allows, and only after its previous events were consumed. A provider failure is an event; the
   * iterator throws only what the history throws.
   * @throws InvalidOptionError if an option is invalid
   */
  watch(options?: WatchOptions): AsyncIterableIterator<WatchEvent, undefined>
}

/**
 * Combines providers into one client.
 * @throws InvalidOptionError if two providers have the same id and account, one reports nothing, or `concurrency` is not a
 * whole number above 0
 */
export function createApiBalance<Id extends string = string>({
  providers,
  concurrency = 100,
  timeout,
  store,
  ledger,
  ledgerTimeout = 1000,
  reservationTtlMs = 60_000,
  clock = realClock,
}: ApiBalanceOptions<Id>): ApiBalance<Id> {
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new InvalidOptionError("must be a whole number above 0", { option: "concurrency" })
  for (const [option, milliseconds] of Object.entries({ ledgerTimeout, reservationTtlMs }))
    if (!(milliseconds > 0)) throw new InvalidOptionError("must be above 0", { option })
  refuseTwins(providers)
  refuseEmpty(providers)
  let turn = 0
  const shared = {
    limit: createLimit(concurrency),
    timeout,
    store,
    clock,
    nextTurn: () => ++turn,
    // The ledger of this process outlives none of its holders and receives nothing twice.
    reservations: ledger
      ? { ledger, ttlMs: reservationTtlMs, timeout: ledgerTimeout }
      : { ledger: createReservationLedger({ clock, finishedTtlMs: 0 }), ttlMs: Number.POSITIVE_INFINITY },
    nextKey: createKeys(),
  }
  const sources = providers.map((provider) => createSource(provider, shared))

  const getAffordability: ApiBalance<Id>["getAffordability"] = async (
    provider,
    amount,
    { account, bucket, ...options } = {},
  ) => {
    const price = toPrice(amount)
    const { balance, purse } = findSource(sources, provider, account)
    const { value, error } = await balance.read(options)
    if (!value || error) return "unknown"
    try {
      const affordability = toAffordability(await purse.withoutReserved(value), price, bucket)
      return affordability !== "no" && !(await purse.isWithinCaps(price, options.signal))
        ? "no"
        : affordability
    } catch (error) {
      if (isBillingError(error) && error.name === "LedgerError") return "unknown"
      throw error
    }
  }

  return {
    getBalances: (options) =>
      Promise.all(
        sources.map(async ({ accountRef, balance, reportsBalance }) =>
          reportsBalance
            ? toRow(accountRef, "balance", await balance.read(options))
            : { ...accountRef, unsupported: true as const },
        ),
      ),
    getUsage: (options) =>
      Promise.all(
        sources.flatMap(({ accountRef, usage }) =>
          usage ? usage.read(options).then((reading) => toRow(accountRef, "usage", reading)) : [],
        ),
      ),
    getSpendCaps: (options) =>
      Promise.all(
        sources.flatMap(({ accountRef, spendCaps }) =>
          spendCaps ? spendCaps.read(options).then((reading) => toRow(accountRef, "spendCaps", reading)) : [],
        ),
      ),
    charges: (options = {}) =>
      readCharges(sources, { ...(timeout !== undefined && { timeout }), ...options }),
    canAfford: async (provider, amount, options) =>
      (await getAffordability(provider, amount, options)) === "yes",
    getAffordability,
    guard: createGuard(sources, clock),
    watch: (options) => watch(sources, clock, options),
  }
}

/** A provider that only reads errors is of use to a guard; one that cannot even do that has nothing to request. */
function refuseEmpty(providers: readonly AnyProvider[]): void {
  const empty = providers.find(
    ({ getBalance, getUsage, getSpendCaps, charges, readError }) =>
      !(getBalance ?? getUsage ?? getSpendCaps ?? charges ?? readError),
  )
  if (empty)
    throw new InvalidOptionError(
      `has ${empty.id}, which reports no balance, usage, spend caps or charges and reads no errors`,
      { option: "providers" },
    )
}

function refuseTwins(providers: readonly AnyProvider[]): void {
  for (const [index, { id, account }] of providers.entries())
    if (providers.slice(0, index).some((other) => other.id === id && other.account === account))
      throw new InvalidOptionError(`has ${id} twice: give each its own \`account\``, {
        option: "providers",
      })
}

/** Names that no other process creates; a runtime may forbid randomness before the first call. */
function createKeys(): () => string {
  let count = 0
  let process: string | undefined
  return () => {
    process ??= crypto.randomUUID()
    return `${process}:${++count}`
  }
}
