import { type CallOptions, type Clock, isBillingError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { AskOptions } from "../model/ask-options.js"
import type { Limit } from "./create-limit.js"
import type { Memory, Remembered } from "./create-memory.js"
import { failureTtlMs } from "./failure-ttl-ms.js"
import { raceSignal } from "./race-signal.js"
import { type InFlightRequest, startRequest } from "./start-request.js"

/** What is known of one question to one provider. */
export interface Reading<Value> extends Partial<Remembered<Value>> {
  /** Which turn the request had among all of this process; 0 when another process made it. */
  readonly turn?: number
  /** Why there is no newer answer. */
  readonly error?: Error
}

/** Reads one question of one provider, and asks only when what is known is not fresh enough. */
export interface Reader<Value> {
  /** Never rejects: what went wrong is the reading's `error`. */
  read(options?: AskOptions): Promise<Reading<Value>>
  /** What is known, where it is fresh enough; undefined where it takes a while to know. */
  peek(): Reading<Value> | undefined
  /** Says that what is known is known to be wrong: the next reading asks. */
  expire(): void
  /** Says to those who share the store that what is kept there is known to be wrong; absent where there is no store. */
  readonly expireKept: (() => Promise<void>) | undefined
}

/** What a reader is made of. */
export interface ReaderParts<Value> {
  readonly ask: (options: CallOptions) => Promise<Value>
  readonly accountRef: AccountRef
  /** Milliseconds. */
  readonly cacheTtlMs: number
  readonly timeout: number | undefined
  readonly memory: Memory<Value> | undefined
  readonly limit: Limit
  readonly clock: Clock
  /** Counts what happens in this process, so that it is known what came first. */
  readonly nextTurn: () => number
}

// What providers are made with unless told otherwise.
const usualTimeout = 10_000

/** A reader that knows nothing yet. */
export function createReader<Value extends object>(parts: ReaderParts<Value>): Reader<Value> {
  const { ask, accountRef, cacheTtlMs, memory, limit, clock, nextTurn } = parts
  let last: (Remembered<Value> & { readonly turn: number }) | undefined
  let failure: { readonly error: Error; readonly at: number; readonly pause: number } | undefined
  let expired = { turn: 0, at: Number.NEGATIVE_INFINITY }
  let trusted = false
  let recalling: Promise<void> | undefined
  let expiring: Promise<void> | undefined
  let inFlight: InFlightRequest | undefined

  // A clock that was set back must not keep anything fresh for longer.
  const isWithin = (at: number, milliseconds: number) => Math.abs(clock.now() - at) < milliseconds
  const isFresh = () => trusted && last !== undefined && isWithin(last.at, cacheTtlMs)

  /** The last try, where it failed: whoever reads what was known before it is told. */
  const peek = () => (isFresh() ? { ...last, ...findFailure() } : undefined)
  const findFailure = () => (failure && failure.at >= (last?.at ?? 0) ? { error: failure.error } : {})

  async function recall(): Promise<void> {
    const found = await memory?.recall()
    if (!found || (last && found.at <= last.at)) return
    last = { ...found, turn: 0 }
    trusted = !found.expired && found.at > expired.at
  }

  async function request(signal: AbortSignal, timeout: number | undefined): Promise<void> {
    const turn = nextTurn()
    try {
      let age = 0
      const onResponse = (facts: { age?: number }) => {
        age = Math.max(age, facts.age ?? 0)
      }
      // A provider that does not heed its signal must not hold its place.
      const value = await raceSignal(
        ask({ signal, onResponse, ...(timeout !== undefined && { timeout }) }),
        signal,
      )
      // An answer that lay in a cache on the way is as old as it was there.
      last = { value, at: clock.now() - age, turn }
      trusted = turn > expired.turn
      failure = undefined
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      if (!isBillingError(error) || error.name !== "AbortError")
        failure = {
          error,
          at: clock.now(),
          pause: Math.max(failureTtlMs, Math.min(findPause(error), cacheTtlMs)),
        }
      throw error
    }
    await memory?.keep(last)
  }

  /** Others may join who have more time than the first one. */
  function start(timeout = parts.timeout): InFlightRequest {
    const longest = timeout && Math.max(timeout, parts.timeout ?? usualTimeout)
    const started: InFlightRequest = startRequest({
      run: (signal) => request(signal, longest),
      limit,
      clock,
      accountRef,
      onEnd: () => {
        if (inFlight === started) inFlight = undefined
      },
    })
    return started
  }

  return {
    peek,
    read: async ({ fresh = false, signal, timeout = parts.timeout } = {}) => {
      if (!fresh) {
        if (memory && !isFresh()) {
          recalling ??= recall().finally(() => {
            recalling = undefined
          })
          await recalling
        }
        const fresh = peek()
        if (fresh) return fresh
        if (failure && isWithin(failure.at, failure.pause)) return { ...last, error: failure.error }
      }
      inFlight ??= start(timeout)
      try {
        await inFlight.wait({ ...(signal && { signal }), ...(timeout !== undefined && { timeout }) })
        return { ...last }
      } catch (error) {
        // Who insisted on a new answer has not looked into the store yet.
        if (!last) await recall()
        return { ...last, error: error as Error }
      }
    },
    expire: () => {
      expired = { turn: nextTurn(), at: clock.now() }
      trusted = false
    },
    expireKept:
      memory &&
      (async () => {
        expiring ??=
          last &&
          memory.keep({ ...last, expired: true }).finally(() => {
            expiring = undefined
          })
        await expiring
      }),
  }
}

/** Milliseconds that the provider asked for. */
function findPause(error: Error): number {
  if (!isBillingError(error) || !(error.name === "RateLimitError" || error.name === "ServerError")) return 0
  return (error.retryAfter ?? 0) * 1000
}
