import { type Balance, type SpendCap, toAmount } from "@api-balance/core"
import { type AnyProvider, createApiBalance, type WatchEvent, type WatchOptions } from "../src/index.js"
import { createManualClock } from "./create-manual-clock.js"

/** A provider whose responses the test sets. */
export interface WatchedAccount extends AnyProvider {
  balance: Balance | Error
  caps: readonly SpendCap[] | Error | undefined
  /** The times of the requests for its balance, in milliseconds since 1970. */
  readonly requestTimes: number[]
}

/** A balance of a single bucket in USD. */
export function usd(value: string, more: Partial<Balance["buckets"][number]> = {}): Balance {
  return { buckets: [{ id: "balance", available: toAmount(value, "USD"), ...more }] }
}

/** A bank with a cache TTL of a minute; it has spend caps if `caps` is given. */
export function createWatchedAccount(
  balance: Balance | Error,
  { caps, ...facts }: Partial<Pick<WatchedAccount, "id" | "account" | "cacheTtlMs" | "caps">> = {},
): WatchedAccount & { now: () => number } {
  const read = <Value>(value: Value | Error) => {
    if (value instanceof Error) throw value
    return value
  }
  const account = {
    id: "bank",
    cacheTtlMs: 60_000,
    ...facts,
    now: () => 0,
    balance,
    caps,
    requestTimes: [] as number[],
    getBalance: async () => {
      account.requestTimes.push(account.now())
      return read(account.balance)
    },
    ...(caps && { getSpendCaps: async () => read(account.caps ?? []) }),
  }
  return account
}

/** Watches accounts on a stopped clock, and collects the events. */
export function startWatch(
  accounts: readonly ReturnType<typeof createWatchedAccount>[],
  options: WatchOptions = {},
) {
  const clock = createManualClock()
  for (const account of accounts) account.now = clock.now
  const { watch, ...api } = createApiBalance({ providers: accounts, clock })
  const iterator = watch(options)
  const events: WatchEvent[] = []
  const ended = (async () => {
    for await (const event of iterator) events.push(event)
  })()
  ended.catch(() => {})
  return {
    ...api,
    clock,
    iterator,
    events,
    ended,
    /** Lets some milliseconds pass, in steps, so that a wait that follows another one ends, too. */
    pass: async (milliseconds: number) => {
      for (let left = milliseconds; left > 0; left -= 5000) await clock.advance(Math.min(5000, left))
    },
    /** The types of the events since the last call. */
    take: () => events.splice(0).map(({ type }) => type),
  }
}
