import { AbortError, type Clock, TimeoutError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { ReadOptions } from "../model/read-options.js"
import type { Limit } from "./create-limit.js"
import { raceSignal } from "./race-signal.js"

/** A request in flight that any number of callers wait for. */
export interface InFlightRequest {
  /** Resolves when the request has succeeded; rejects with its error, or on this caller's signal or timeout. */
  wait(options: Pick<ReadOptions, "signal" | "timeout">): Promise<void>
}

/** The dependencies of a request. */
interface Parts {
  readonly run: (signal: AbortSignal) => Promise<void>
  readonly limit: Limit
  readonly clock: Clock
  readonly accountRef: AccountRef
  /** Called once nobody can join any more. */
  readonly onEnd: () => void
}

/** Starts a request that is aborted only if all callers have left. */
export function startRequest({ run, limit, clock, accountRef, onEnd }: Parts): InFlightRequest {
  const controller = new AbortController()
  let waiting = 0
  let start = () => {}
  const started = new Promise<void>((resolve) => {
    start = resolve
  })
  const landed = limit(async () => {
    controller.signal.throwIfAborted()
    start()
    await run(controller.signal)
  }).finally(onEnd)
  landed.catch(() => {}) // all callers may have left

  /** The time in the queue does not count toward the timeout. */
  async function expire(milliseconds: number, signal: AbortSignal): Promise<never> {
    await started
    await clock.wait(milliseconds, signal)
    throw new TimeoutError(milliseconds, accountRef)
  }

  return {
    wait: async ({ signal, timeout }) => {
      const timer = new AbortController()
      waiting++
      let reason: unknown
      try {
        const ends = timeout === undefined ? [landed] : [landed, expire(timeout, timer.signal)]
        await raceSignal(Promise.race(ends), signal)
      } catch (cause) {
        reason = signal?.aborted ? new AbortError(accountRef, { cause }) : cause
        throw reason
      } finally {
        timer.abort()
        if (--waiting === 0 && reason !== undefined) {
          onEnd()
          controller.abort(reason)
        }
      }
    },
  }
}
