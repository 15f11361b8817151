import type { Clock } from "@api-balance/core"
import { failureTtlMs } from "../reading/failure-ttl-ms.js"
import { toRow } from "../reading/to-row.js"
import type { Source } from "../source/create-source.js"
import { createBalanceWatch } from "./create-balance-watch.js"
import { type CapWatch, createCapWatch } from "./create-cap-watch.js"
import { createHealth } from "./create-health.js"
import type { EventBody } from "./event-body.js"
import { findThresholds } from "./find-thresholds.js"
import { findState } from "./incidents.js"
import { readIncidents, toNoteName, writeIncidents } from "./read-incidents.js"
import { readMoments } from "./read-moments.js"
import type { Threshold } from "./threshold.js"
import { toPause } from "./to-pause.js"
import type { WatchEvent } from "./watch-event.js"
import type { WatchOptions } from "./watch-options.js"

/** The dependencies of a watcher. */
interface Parts {
  readonly source: Source
  /** The thresholds of all sources. */
  readonly thresholds: readonly Threshold[]
  /** The share of a spend cap that counts as near, as a decimal. */
  readonly near: string
  /** Milliseconds between two requests without failures. */
  readonly usual: number
  readonly history: WatchOptions["history"]
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Resolves when the event was consumed; calls back when it was handled. */
  readonly give: (event: WatchEvent, onHandled: () => void) => Promise<void>
}

/**
 * Creates a function that polls one source, emits the events since the last poll, and resolves to the milliseconds until the
 * next poll. Rejects only when the signal aborts, or with what the history throws.
 */
export function createWatcher(parts: Parts): () => Promise<number> {
  const { source, near, usual, history, clock, signal } = parts
  const { accountRef, balance, spendCaps } = source
  const note = toNoteName(accountRef)
  const incidents = readIncidents(history?.readNotes?.(note).get(note))
  let noted = writeIncidents(incidents)
  let unhandled = 0
  const watched = createBalanceWatch({
    accountRef,
    thresholds: findThresholds(parts.thresholds, accountRef),
    incidents,
    readPast: (bucket) =>
      history?.read ? readMoments({ read: history.read.bind(history) }, accountRef, bucket, clock.now()) : [],
  })
  const balanceHealth = createHealth("balance", incidents.failures.balance)
  const capHealth = createHealth("spend caps", incidents.failures["spend caps"])
  const caps = new Map<string, CapWatch>()
  let passes = 0
  let isDoubted = false

  /** An event is stored as reported only after it was handled; otherwise it could be lost if the process ends in between. */
  async function give(bodies: readonly EventBody[], at: string): Promise<void> {
    const text = writeIncidents(incidents)
    const keep = () => {
      if (text !== noted) history?.writeNote?.(note, text)
      noted = text
    }
    unhandled += bodies.length
    if (unhandled === 0) keep()
    for (const [index, { type, ...body }] of bodies.entries())
      await parts.give({ type, at, ...accountRef, ...body } as WatchEvent, () => {
        unhandled--
        if (index === bodies.length - 1) keep()
      })
  }

  /** After a failure, caps are skipped until the provider may be called again. */
  async function askForCaps(): Promise<void> {
    if (!spendCaps || passes-- > 0) return
    const { value = [], at, error } = await spendCaps.read({ signal })
    signal.throwIfAborted()
    const time = toTime(error ? clock.now() : at)
    await give(capHealth.observe(error, time), time)
    passes = Math.ceil(toPause(usual, capHealth.failures, error) / usual) - 1
    for (const spendCap of error ? [] : value) {
      const observe =
        caps.get(spendCap.id) ??
        createCapWatch(
          near,
          findState(incidents.spendCaps, spendCap.id, { begun: 0, isNear: false, isHit: false }),
        )
      caps.set(spendCap.id, observe)
      await give(observe(spendCap), time)
    }
  }

  return async () => {
    if (!source.reportsBalance) {
      await askForCaps()
      return usual
    }
    const reading = await balance.read({ signal, fresh: isDoubted })
    signal.throwIfAborted()
    const { value, at, error } = reading
    // A single value may be a glitch of the provider; the second one is accepted, whatever it is.
    if (value && !error && !isDoubted && watched.doubts(value)) {
      isDoubted = true
      return failureTtlMs
    }
    history?.record([toRow(accountRef, "balance", reading)])
    const time = toTime(error ? clock.now() : at)
    await give(balanceHealth.observe(error, time), time)
    if (error || !value) return toPause(usual, balanceHealth.failures, error)
    isDoubted = false
    await give(watched.observe(value, time), time)
    await askForCaps()
    return usual
  }
}

function toTime(milliseconds = 0): string {
  return new Date(milliseconds).toISOString()
}
