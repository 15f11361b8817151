import { type Clock, InvalidOptionError, isBillingError, realClock } from "@api-balance/core"
import { createGuard, type Guard } from "./guard/create-guard.js"
import { type Affordability, toAffordability } from "./guard/to-affordability.js"
import { createReservationLedger } from "./ledger/create-reservation-ledger.js"
import type { ReservationLedger } from "./ledger/reservation-ledger.js"
import type { AnyProvider } from "./model/any-provider.js"
import type { AskOptions } from "./model/ask-options.js"
import type { ChargeRange } from "./model/charge-range.js"
import { type Price, toPrice } from "./model/price.js"
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

/** What `createApiBalance` takes. */
export interface ApiBalanceOptions<Id extends string = string> {
  /** In the order of the rows; several accounts of one provider are told apart by their `account`. */
  readonly providers: readonly AnyProvider<Id>[]
  /** How many requests are made at a time; 100 by default. */
  readonly concurrency?: number
  /** Milliseconds for each provider, from when it is asked; by default the provider's own. */
  readonly timeout?: number
  /** Where answers are shared with other processes; by default each process remembers its own. */
  readonly store?: Store
  /** Where guarded calls of many processes or machines set money aside; by default in this process. */
  readonly ledger?: ReservationLedger
  /** Milliseconds in which that ledger answers, or no guarded call is made; 1,000 by default. */
  readonly ledgerTimeout?: number
  /** Milliseconds until a reservation there counts as spent whose process is gone; 60,000 by default. */
  readonly reservationTtlMs?: number
  /** Time, for tests only. */
  readonly clock?: Clock
}

/** Which account and bucket would pay; a bucket is needed only where several have the unit of the amount. */
export interface AffordabilityOptions extends AskOptions {
  /** Which of several accounts of the provider. */
  readonly account?: string
  /** Which bucket pays; needed only where several have the unit of the amount. */
  readonly bucket?: string
}

/**
 * Asks many providers at once. These methods never reject: a provider that fails has an `error` in its row, beside its last
 * good answer where there is one. An answer is used again for the provider's `cacheTtlMs`, and whoever asks while a request
 * is under way waits for that one. A failure is remembered for 5 s, or as long as the provider asks to be left alone.
 */
export interface ApiBalance<Id extends string = string> {
  /**
   * One row per provider, in the given order. A provider that reports no balance has `unsupported`, one whose key is missing
   * has `needs` with the name of the variable; neither is an `error`.
   */
  getBalances(options?: AskOptions): Promise<BalanceRow[]>
  /** One row per provider that tells usage, each over its own default period. */
  getUsage(options?: AskOptions): Promise<UsageRow[]>
  /** One row per provider that tells spend caps. */
  getSpendCaps(options?: AskOptions): Promise<SpendCapsRow[]>
  /** The charges of all providers that report them, one provider after the other; `timeout` is for each page. Nothing is remembered. */
  charges(options?: ChargeRange & Pick<AskOptions, "signal" | "timeout">): AsyncGenerator<ChargeRow, void>
  /**
   * Whether an amount can certainly be spent now: true only when `getAffordability` is "yes", so that
   * `if (await canAfford(...))` never takes a doubt for a yes.
   * @throws what `getAffordability` throws
   */
  canAfford(provider: Id, amount: Price, options?: AffordabilityOptions): Promise<boolean>
  /**
   * Whether an amount can be spent now, without what is pending and what guarded calls set aside: "yes", "no", or "unknown"
   * when the balance could not be read, or it is not sure which bucket would pay. All three are truthy: for a condition use
   * `canAfford`.
   * @throws InvalidOptionError when the provider is not known, RangeError when the amount is invalid, TypeError when the named
   * bucket has another unit
   */
  getAffordability(provider: Id, amount: Price, options?: AffordabilityOptions): Promise<Affordability>
  /** Sets money aside for a call, makes it, and takes off what it cost. */
  readonly guard: Guard<Id>
  /**
   * What happens to the accounts, from when the first event is asked for until the iterator or the signal is ended. Each is
   * asked as often as its provider allows, and not before its events are taken. A provider that fails is an event; the
   * iterator throws only what the history throws.
   * @throws InvalidOptionError when an option cannot be used
   */
  watch(options?: WatchOptions): AsyncIterableIterator<WatchEvent, undefined>
}

/**
 * Combines providers into one client.
 * @throws InvalidOptionError when two providers cannot be told apart, one reports nothing, or `concurrency` is no whole number above 0
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
  refuseSilent(providers)
  let turn = 0
  const shared = {
    limit: createLimit(concurrency),
    timeout,
    store,
    clock,
    nextTurn: () => ++turn,
    // The process's own ledger has no holder that outlives it, and hears nothing twice.
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

/** One that only reads errors has nothing to be asked for. */
function refuseSilent(providers: readonly AnyProvider[]): void {
  const silent = providers.find(
    ({ getBalance, getUsage, getSpendCaps, charges }) => !(getBalance ?? getUsage ?? getSpendCaps ?? charges),
  )
  if (silent)
    throw new InvalidOptionError(`has ${silent.id}, which reports no balance, usage, spend caps or charges`, {
      option: "providers",
    })
}

function refuseTwins(providers: readonly AnyProvider[]): void {
  for (const [index, { id, account }] of providers.entries())
    if (providers.slice(0, index).some((other) => other.id === id && other.account === account))
      throw new InvalidOptionError(`has ${id} twice: give each an \`account\` of its own`, {
        option: "providers",
      })
}

/** Names that no other process gives; a runtime may refuse chance before the first call. */
function createKeys(): () => string {
  let count = 0
  let process: string | undefined
  return () => {
    process ??= crypto.randomUUID()
    return `${process}:${++count}`
  }
}
