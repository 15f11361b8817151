import {
  AbortError,
  type Balance,
  type Clock,
  isAtLeast,
  isBillingError,
  LedgerError,
  subtract,
} from "@api-balance/core"
import type { LedgerMoment, LedgerReply, ReservationLedger } from "../ledger/reservation-ledger.js"
import type { AccountRef } from "../model/account-ref.js"
import type { Reader, Reading } from "../reading/create-reader.js"
import { failureTtlMs } from "../reading/failure-ttl-ms.js"
import { raceSignal } from "../reading/race-signal.js"
import { type CapReader, type KeyCaps, noCaps } from "./create-cap-reader.js"
import { findBucket } from "./find-bucket.js"
import { holdReservation } from "./hold-reservation.js"
import type { Purse, Reservation, ReservationRequest } from "./purse.js"
import { toRefusal, toWaitError } from "./refusals.js"
import { startWaitLimit, type WaitLimit } from "./start-wait-limit.js"
import { toBucketName, toCapFigures, toCapName, toFigures } from "./to-figures.js"

/** The dependencies of a purse. */
interface Parts {
  readonly id: string
  readonly reader: Reader<Balance>
  readonly readCaps: CapReader | undefined
  /** Marks the stored caps as outdated for all users of the store; absent without a store. */
  readonly expireKeptCaps?: (() => Promise<void>) | undefined
  readonly accountRef: AccountRef
  readonly ledger: ReservationLedger
  /** Milliseconds until a reservation expires if its holder is gone. */
  readonly ttlMs: number
  readonly lagMs: number
  readonly clock: Clock
  readonly findRequestedAt: (value: object) => LedgerMoment | undefined
  /** Creates a key that no other reservation has, in any process. */
  readonly nextKey: () => string
}

/** The data available before the ledger is called. */
interface Known {
  readonly reading: Reading<Balance> | undefined
  readonly caps: KeyCaps
}

/** The progress of a reservation: what to do next. */
type Step =
  | Exclude<LedgerReply, { readonly state: "granted" | "refused" | "ended" }>
  | { readonly state: "begin" | "read" | "unbilled" }
  | { readonly state: "held"; readonly buckets: readonly string[] }

/** A request by another process counts as older than everything in this ledger. */
const unnumbered: LedgerMoment = { number: 0, at: 0 }

/** Creates the purse of one account. */
export function createPurse(parts: Parts): Purse {
  const { id, reader, readCaps, accountRef, ledger, ttlMs, lagMs, clock, findRequestedAt } = parts
  let observed: { readonly balance: Balance; readonly caps: KeyCaps } | undefined

  /** What is stored does not contain what guarded calls spend. */
  const expireKept = () => Promise.all([reader.expireKept?.(), parts.expireKeptCaps?.()])
  const observeBalance = (balance: Balance) =>
    ledger.observe(id, {
      requestedAt: findRequestedAt(balance) ?? unnumbered,
      figures: toFigures(balance),
      lagMs,
    })
  const observeCaps = (caps: KeyCaps) =>
    ledger.observe(id, {
      requestedAt: caps.requestedAt ?? unnumbered,
      figures: toCapFigures(caps, accountRef),
      lagMs,
    })

  /** Passes new data to the ledger. Resolves to whether own data counts, so that another process's response is not used. */
  async function observe(balance: Balance, caps: KeyCaps): Promise<boolean> {
    if (caps !== observed?.caps && caps.caps.length > 0) await observeCaps(caps)
    if (balance !== observed?.balance) {
      const standings = await observeBalance(balance)
      if (!findRequestedAt(balance) && standings.some(({ requestedAt }) => requestedAt.number > 0))
        return false
    }
    observed = { balance, caps }
    return true
  }

  /** Reads the balance and the caps; without a reading if the time runs out first. */
  async function read(
    isFresh: boolean,
    signal: AbortSignal | undefined,
    start: () => WaitLimit,
  ): Promise<Known> {
    const findingCaps = readCaps?.(signal)
    const reading =
      (isFresh ? undefined : reader.peek()) ??
      (await start().race(reader.read({ fresh: isFresh, ...(signal && { signal }) })))
    return { reading, caps: (findingCaps && (await start().race(findingCaps))) ?? noCaps }
  }

  /** Calls the ledger once; throws if it is certain that nothing can be reserved. */
  async function attempt(
    { price, bucket: wanted, allowUnbilled, within }: ReservationRequest,
    { reading, caps }: Known & { readonly reading: Reading<Balance> },
    key: string,
    before: Step,
  ): Promise<Step> {
    const { value: balance, at = 0, error } = reading
    if (isModeWithoutBilling(error) && allowUnbilled) return { state: "unbilled" }
    // It is unknown what another process has spent since its request.
    if (!balance || (error && !findRequestedAt(balance))) throw error

    const bucket = findBucket(balance, { accountRef, unit: price.unit, bucket: wanted })
    const name = toBucketName(bucket)
    const isFresh = before.state === "read"
    const refuse = (reply: Parameters<typeof toRefusal>[0]) =>
      toRefusal(reply, price, { accountRef, balance, caps })
    if (balance.canSpend === false) {
      if (error) throw error
      if (!isFresh && Math.abs(clock.now() - at) >= failureTtlMs) return { state: "read" }
      throw refuse({ reason: "balance", bucket: name, available: bucket.available.value })
    }
    if (!(await observe(balance, caps))) return { state: "read" }

    const limits = caps.caps.filter(({ limit }) => limit.unit === price.unit)
    const buckets = [name, ...limits.map((cap) => toCapName(cap, accountRef))]
    const reply = await ledger.reserve(id, { key, price: price.value, buckets, ttlMs, within })
    if (reply.state === "granted") return { state: "held", buckets }
    // It does not fit here; but rejecting a call that would fit is as wrong as overspending.
    if (error) throw error
    if (reply.state === "waiting") return reply
    if (reply.state === "refused") {
      if (reply.bucket === name && isWorthAsking(reply, isFresh)) return { state: "read" }
      throw refuse(reply)
    }
    // A ledger may have lost its data, but not twice in a row.
    observed = undefined
    if (reply.state === "ended" || before.state === "unknown")
      throw new LedgerError(accountRef, {
        cause: new Error(`the state of a reservation is "${reply.state}"`),
      })
    return reply
  }

  /** Calls the ledger until the result is certain. */
  async function admit(request: ReservationRequest, key: string): Promise<Reservation | undefined> {
    const { signal, waitTimeout } = request
    // Usually there is nothing to wait for.
    let waitLimit: WaitLimit | undefined
    const start = () => {
      waitLimit ??= startWaitLimit(clock, waitTimeout)
      return waitLimit
    }
    let step: Step = { state: "begin" }
    try {
      for (;;) {
        const { reading, caps }: Known = await read(step.state === "read", signal, start)
        if (signal?.aborted) throw new AbortError(accountRef, { cause: signal.reason })
        if (!reading || waitLimit?.isOver())
          throw toWaitError(step.state === "waiting", waitTimeout, request.price, accountRef)
        step = await attempt(request, { reading, caps }, key, step)
        if (step.state === "held") {
          const reservation = holdReservation(key, step.buckets, { id, ledger, ttlMs, clock })
          await expireKept()
          return {
            ...reservation,
            commit: async (...words) => {
              await reservation.commit(...words)
              // Somebody may have stored a newer response during the call.
              await expireKept()
            },
          }
        }
        if (step.state === "unbilled") return undefined
        if (step.state === "waiting") await raceSignal(start().waitFor(step.changed), signal).catch(() => {})
      }
    } finally {
      waitLimit?.stop()
    }
  }

  /** Releases what was or will be reserved for a caller that has aborted. */
  function abandon(admitted: Promise<Reservation | undefined>, key: string): void {
    ledger.release(id, key).catch(() => {})
    admitted.then(
      (reservation) => reservation?.release(),
      () => {},
    )
  }

  return {
    id,
    reserve: async (request) => {
      const key = parts.nextKey()
      const admitted = admit(request, key)
      try {
        return await raceSignal(admitted, request.signal)
      } catch (cause) {
        abandon(admitted, key)
        throw request.signal?.aborted ? new AbortError(accountRef, { cause }) : cause
      }
    },
    withoutReserved: async (balance) => {
      const requestedAt = findRequestedAt(balance) ?? unnumbered
      const standings = await observeBalance(balance)
      return {
        ...balance,
        buckets: balance.buckets.map((bucket, index) => {
          const standing = standings[index]
          if (!standing) return bucket
          const { unit } = bucket.available
          // The figure that was requested later counts; but a response from another process may be newer than both.
          const isOlder = requestedAt !== unnumbered && standing.requestedAt.number > requestedAt.number
          const available = isOlder ? { value: standing.available, unit } : bucket.available
          return { ...bucket, available: subtract(available, { value: standing.reserved, unit }) }
        }),
      }
    },
    isWithinCaps: async (price, signal) => {
      const caps = await readCaps?.(signal)
      if (!caps || caps.caps.length === 0) return true
      const { unit } = price
      const standings = await observeCaps(caps)
      return caps.caps.every(({ limit }, index) => {
        const { available, reserved } = standings[index] ?? {}
        if (limit.unit !== unit || !available || !reserved) return true
        return isAtLeast(subtract({ value: available, unit }, { value: reserved, unit }), price)
      })
    },
  }
}

/** Whether a new request to the provider may show a higher balance. */
function isWorthAsking(
  { ageMs, replaceable }: LedgerReply & { readonly state: "refused" },
  isFresh: boolean,
): boolean {
  return replaceable || (!isFresh && ageMs >= failureTtlMs)
}

/** A provider's mode without a key is a valid state; a removed endpoint is an ordinary failure. */
function isModeWithoutBilling(error: Error | undefined): boolean {
  return isBillingError(error) && error.name === "BillingUnavailableError" && error.status === undefined
}
