import type { Clock } from "@api-balance/core"
import { toRow } from "../reading/to-row.js"
import type { Source } from "../source/create-source.js"
import { createBalanceWatch } from "./create-balance-watch.js"
import { type CapWatch, createCapWatch } from "./create-cap-watch.js"
import { createHealth } from "./create-health.js"
import type { EventBody } from "./event-body.js"
import { findThresholds } from "./find-thresholds.js"
import { readMoments } from "./read-moments.js"
import type { Threshold } from "./threshold.js"
import { toPause } from "./to-pause.js"
import type { WatchEvent } from "./watch-event.js"
import type { WatchOptions } from "./watch-options.js"

/** What the watcher of one source is made of. */
interface Parts {
  readonly source: Source
  /** Of all sources. */
  readonly thresholds: readonly Threshold[]
  /** The part of a spend cap that is near, as a decimal. */
  readonly near: string
  /** Milliseconds between two requests while all is well. */
  readonly usual: number
  readonly history: WatchOptions["history"]
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly give: (event: WatchEvent) => Promise<void>
}

/**
 * Asks one source each time that it is called, gives what happened since, and resolves to the milliseconds until it may be
 * called again. Rejects only when the signal fires, or with what the history throws.
 */
export function createWatcher(parts: Parts): () => Promise<number> {
  const { source, near, usual, history, clock, signal } = parts
  const { accountRef, balance, spendCaps } = source
  const thresholds = findThresholds(parts.thresholds, accountRef)
  const observeBalance = createBalanceWatch(accountRef, thresholds, (bucket) =>
    history?.read ? readMoments({ read: history.read.bind(history) }, accountRef, bucket, clock.now()) : [],
  )
  const [balanceHealth, capHealth] = [createHealth("balance"), createHealth("spend caps")]
  const caps = new Map<string, CapWatch>()
  let passes = 0

  async function give(bodies: readonly EventBody[], at: string): Promise<void> {
    for (const { type, ...body } of bodies)
      await parts.give({ type, at, ...accountRef, ...body } as WatchEvent)
  }

  /** Those after a failure are left out until the provider may be asked for them again. */
  async function askForCaps(): Promise<void> {
    if (!spendCaps || passes-- > 0) return
    const { value = [], at, error } = await spendCaps.read({ signal })
    signal.throwIfAborted()
    const time = toTime(error ? clock.now() : at)
    await give(capHealth.observe(error, time), time)
    passes = Math.ceil(toPause(usual, capHealth.failures, error) / usual) - 1
    for (const spendCap of error ? [] : value) {
      const observe = caps.get(spendCap.id) ?? createCapWatch(near)
      caps.set(spendCap.id, observe)
      await give(observe(spendCap), time)
    }
  }

  return async () => {
    const reading = await balance.read({ signal })
    signal.throwIfAborted()
    const { value, at, error } = reading
    history?.record([toRow(accountRef, "balance", reading)])
    const time = toTime(error ? clock.now() : at)
    await give(balanceHealth.observe(error, time), time)
    if (error || !value) return toPause(usual, balanceHealth.failures, error)
    await give(observeBalance(value, time), time)
    await askForCaps()
    return usual
  }
}

function toTime(milliseconds = 0): string {
  return new Date(milliseconds).toISOString()
}
