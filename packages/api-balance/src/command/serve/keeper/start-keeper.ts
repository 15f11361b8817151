import { setMaxListeners } from "node:events"
import { type Clock, isBillingError } from "@api-balance/core"
import type { History } from "../../../history/index.js"
import { type AnyProvider, createApiBalance, type Store } from "../../../index.js"
import type { AccountRef } from "../../../model/account-ref.js"
import { isAbsence } from "../../model/account-row.js"
import { createForecaster } from "./create-forecaster.js"
import type { Snapshot } from "./snapshot.js"

/** What a keeper reads, and how. */
export interface KeeperOptions {
  readonly providers: readonly AnyProvider[]
  /** Milliseconds per request. */
  readonly timeout?: number
  readonly store?: Store
  readonly clock: Clock
  /** Ends all requests and waits. */
  readonly signal: AbortSignal
  /** Receives each response once; forecasts are made from it. */
  readonly history: Pick<History, "record" | "read">
  /** Called after each read; must not throw. */
  readonly onRead?: (snapshots: readonly Snapshot[]) => void
}

/** Keeps the last response of each account. */
export interface Keeper {
  /** One per account, in the given order. */
  readonly snapshots: () => readonly Snapshot[]
  /** How many accounts are read no more because of a bug. */
  readonly stopped: () => number
  /** Resolves when no account is read any more: never before the signal aborts. */
  readonly ended: Promise<unknown>
}

// A failure is never retried sooner, whatever the provider says.
const leastPauseMs = 5000

/** Reads each account as often as its provider allows, independently of the others and of how many readers there are. */
export function startKeeper({ providers, signal, ...options }: KeeperOptions): Keeper {
  const snapshots = providers.map(({ id, account }): Snapshot => {
    const accountRef: AccountRef = { provider: id, ...(account !== undefined && { account }) }
    return { accountRef, reads: 0, failures: new Map() }
  })
  // Each request of each account listens to it.
  setMaxListeners(0, signal)
  let stopped = 0
  const loops = providers.map((provider, index) =>
    readForever(provider, options, signal, (update) => {
      const before = snapshots[index]
      if (before) snapshots[index] = update(before)
      options.onRead?.(snapshots)
    }).catch(() => {
      stopped++
    }),
  )
  return { snapshots: () => snapshots, stopped: () => stopped, ended: Promise.all(loops) }
}

async function readForever(
  provider: AnyProvider,
  { timeout, store, clock, history }: Omit<KeeperOptions, "providers" | "signal">,
  signal: AbortSignal,
  replace: (update: (before: Snapshot) => Snapshot) => void,
): Promise<void> {
  const api = createApiBalance({
    providers: [provider],
    clock,
    ...(timeout !== undefined && { timeout }),
    ...(store && { store }),
  })
  const forecast = createForecaster(history, clock)
  const pause = Math.max(provider.cacheTtlMs ?? 30_000, leastPauseMs)
  while (!signal.aborted) {
    const [[balance], [usage], [spendCaps]] = await Promise.all([
      api.getBalances({ signal }),
      api.getUsage({ signal }),
      api.getSpendCaps({ signal }),
    ])
    if (signal.aborted) return
    history.record([balance, usage].filter((row) => row !== undefined))
    replace(({ accountRef, reads, failures }) => {
      const snapshot = {
        accountRef,
        ...(balance && { balance }),
        ...(usage && { usage }),
        ...(spendCaps && { spendCaps }),
        reads: reads + 1,
        failures: count(failures, [balance, usage, spendCaps]),
      }
      return { ...snapshot, ...forecast(snapshot) }
    })
    await clock.wait(pause, signal).catch(() => {})
  }
}

function count(
  failures: Snapshot["failures"],
  rows: readonly ({ readonly error?: Error } | undefined)[],
): Snapshot["failures"] {
  const errors = rows.flatMap((row) => (row?.error && !isAbsence(row.error) ? row.error : []))
  // A name of foreign code could be anything.
  const names = new Set(errors.map((error) => (isBillingError(error) ? error.name : "Error")))
  const counts = new Map(failures)
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
