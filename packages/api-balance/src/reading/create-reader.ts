import { type CallOptions, type Clock, isBillingError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { ReadOptions } from "../model/read-options.js"
import { toError } from "../model/to-error.js"
import type { Limit } from "./create-limit.js"
import type { Memory, Remembered } from "./create-memory.js"
import { failureTtlMs } from "./failure-ttl-ms.js"
import { raceSignal } from "./race-signal.js"
import { type InFlightRequest, startRequest } from "./start-request.js"

/** The known data of one resource of one provider. */
export interface Reading<Value> extends Partial<Remembered<Value>> {
  /** The position of the request in the order of this process; 0 if another process made it. */
  readonly turn?: number
  /** Why there is no newer data. */
  readonly error?: Error
}

/** Reads one resource of one provider, and makes a request only if the cached response is too old. */
export interface Reader<Value> {
  /** Never rejects: failures are in the reading's `error`. */
  read(options?: ReadOptions): Promise<Reading<Value>>
  /** The cached response if it is fresh enough; undefined if a request or a lookup is needed. */
  peek(): Reading<Value> | undefined
  /** Marks the cached response as outdated: the next read makes a request. */
  expire(): void
  /** Marks the stored response as outdated for all users of the store; absent without a store. */
  readonly expireKept: (() => Promise<void>) | undefined
}

/** The dependencies of a reader. */
export interface ReaderParts<Value> {
  readonly ask: (options: CallOptions) => Promise<Value>
  readonly accountRef: AccountRef
  /** Milliseconds. */
  readonly cacheTtlMs: number
  readonly timeout: number | undefined
  readonly memory: Memory<Value> | undefined
  readonly limit: Limit
  readonly clock: Clock
  /** Counts events in this process, to order them. */
  readonly nextTurn: () => number
}

// The default timeout of providers.
const usualTimeout = 10_000

/** Creates a reader without any data. */
export function createReader<Value extends object>(parts: ReaderParts<Value>): Reader<Value> {
  const { ask, accountRef, cacheTtlMs, memory, limit, clock, nextTurn } = parts
  let last: (Remembered<Value> & { readonly turn: number }) | undefined
  let failure: { readonly error: Error; readonly at: number; readonly pause: number } | undefined
  let expired = { turn: 0, at: Number.NEGATIVE_INFINITY }
  let trusted = false
  let recalling: Promise<void> | undefined
  let expiring: Promise<void> | undefined
  let inFlight: InFlightRequest | undefined

  // A clock that is set back must not extend the cache TTL.
  const isWithin = (at: number, milliseconds: number) => Math.abs(clock.now() - at) < milliseconds
  const isFresh = () => trusted && last !== undefined && isWithin(last.at, cacheTtlMs)

  /** Includes the last failure, so that readers of cached data receive it. */
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
      // A provider that ignores its signal must not keep its slot.
      const value = await raceSignal(
        ask({ signal, onResponse, ...(timeout !== undefined && { timeout }) }),
        signal,
      )
      // The age of a response includes its time in an HTTP cache.
      last = { value, at: clock.now() - age, turn }
      trusted = turn > expired.turn
      failure = undefined
    } catch (cause) {
      const error = toError(cause)
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

  /** Callers with a longer timeout may join the request. */
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
        // A call that bypassed the cache has not read the store yet.
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

/** Milliseconds that the provider requires to wait. */
function findPause(error: Error): number {
  if (!isBillingError(error) || !(error.name === "RateLimitError" || error.name === "ServerError")) return 0
  return (error.retryAfter ?? 0) * 1000
}
