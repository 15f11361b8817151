import { type Bucket, createBucket, end, findFree, findSettled, isReplaced, observe } from "./bucket.js"
import { createFinishedKeys } from "./create-finished-keys.js"
import { createQueue } from "./create-queue.js"
import type {
  LedgerBucket,
  LedgerCommit,
  LedgerMoment,
  LedgerObservation,
  LedgerReply,
  LedgerReserve,
} from "./reservation-ledger.js"
import { fromUnits, toFigureUnits, toPriceUnits } from "./units.js"

/** The operations of a ledger on one purse, each synchronous. */
export interface PurseLedger {
  mark(): LedgerMoment
  observe(observation: LedgerObservation): readonly LedgerBucket[]
  reserve(request: LedgerReserve): LedgerReply
  extend(key: string, ttlMs: number): boolean
  commit(commit: LedgerCommit): void
  release(key: string): void
}

/** An open reservation. */
interface Held {
  readonly amount: bigint
  readonly buckets: readonly Bucket[]
  due: number
}

/** A reservation that counts as spent because it expired, in the buckets whose figure does not contain it. */
interface Expired extends LedgerMoment {
  readonly amount: bigint
  readonly buckets: readonly Bucket[]
}

const mostPasses = 10

/** Creates the ledger of an unused purse. */
export function createPurseLedger(now: () => number, finishedTtlMs: number): PurseLedger {
  const buckets = new Map<string, Bucket>()
  const open = new Map<string, Held>()
  const expired = new Map<string, Expired>()
  const finished = createFinishedKeys(finishedTtlMs)
  const queue = createQueue(mostPasses)
  /** Counts calls of `mark`; what ends after one of them has its number. */
  let number = 0
  /** Nothing expires before this time. */
  let nextDue = Number.POSITIVE_INFINITY

  const getBucket = (id: string) => {
    let bucket = buckets.get(id)
    if (!bucket) {
      bucket = createBucket(id)
      buckets.set(id, bucket)
    }
    return bucket
  }

  /** Returns the current time after it has expired what is due. Every operation starts with it. */
  function begin(): number {
    const time = now()
    if (time < nextDue) return time
    nextDue = Number.POSITIVE_INFINITY
    for (const [key, { amount, buckets, due }] of open)
      if (due <= time) {
        open.delete(key)
        expired.set(key, { amount, buckets, number, at: due })
        for (const bucket of buckets) {
          bucket.open -= amount
          bucket.ended += amount
        }
      } else nextDue = Math.min(nextDue, due)
    return time
  }

  /** An expired reservation counts in a bucket until a figure contains it. */
  function forgetExpired(bucket: Bucket): void {
    for (const [key, entry] of expired)
      if (entry.buckets.includes(bucket) && isReplaced(bucket, entry)) {
        bucket.ended -= entry.amount
        const others = entry.buckets.filter((other) => other !== bucket)
        if (others.length > 0) expired.set(key, { ...entry, buckets: others })
        else expired.delete(key)
      }
  }

  /** Removes an open or expired reservation and returns its buckets; undefined if the key is unknown. */
  function takeOut(key: string): readonly Bucket[] | undefined {
    const held = open.get(key)
    if (held) for (const bucket of held.buckets) bucket.open -= held.amount
    const late = expired.get(key)
    if (late) for (const bucket of late.buckets) bucket.ended -= late.amount
    open.delete(key)
    expired.delete(key)
    queue.leave(key)
    return held?.buckets
  }

  function refuse(
    bucket: Bucket,
    reason: "balance" | "stopped" | "within",
    time: number,
  ): LedgerReply & { readonly state: "refused" } {
    const isOver = ({ at }: LedgerMoment) => at + bucket.lagMs <= time
    const [oldest] = bucket.endings
    return {
      state: "refused",
      reason,
      bucket: bucket.id,
      available: fromUnits(findSettled(bucket)),
      ageMs: time - bucket.requestedAt.at,
      replaceable:
        (oldest !== undefined && isOver(oldest)) ||
        (bucket.stopped !== undefined && isOver(bucket.stopped)) ||
        [...expired.values()].some((entry) => entry.buckets.includes(bucket) && isOver(entry)),
    }
  }

  /** Why the figures do not cover a price, even if open reservations are released; undefined if they do. */
  function findRefusal(
    price: bigint,
    wanted: readonly Bucket[],
    within: readonly string[],
    time: number,
  ): LedgerReply | undefined {
    for (const bucket of wanted) {
      if (bucket.figure === undefined) return { state: "unknown", bucket: bucket.id }
      if (bucket.stopped) return refuse(bucket, "stopped", time)
      if (findSettled(bucket) < price) return refuse(bucket, "balance", time)
      let around = 0n
      for (const key of within) {
        const outer = open.get(key)
        if (outer?.buckets.includes(bucket)) around += outer.amount
      }
      if (findSettled(bucket) - around < price) return refuse(bucket, "within", time)
    }
    return undefined
  }

  return {
    mark: () => ({ at: begin(), number: ++number }),
    observe: ({ requestedAt, figures, lagMs = 0 }) => {
      const time = begin()
      const changed = figures.filter(({ bucket: id, available }) => {
        const bucket = getBucket(id)
        const isNewer = observe(bucket, toFigureUnits(available), requestedAt, lagMs)
        if (isNewer) forgetExpired(bucket)
        return isNewer
      })
      if (changed.length > 0) queue.wake(time)
      return figures.map(({ bucket: id }) => {
        const { figure = 0n, requestedAt, open, ended } = getBucket(id)
        return { bucket: id, available: fromUnits(figure), requestedAt, reserved: fromUnits(open + ended) }
      })
    },
    reserve: ({ key, price: text, buckets: ids, ttlMs, within = [] }) => {
      const time = begin()
      if (open.has(key)) return { state: "granted" }
      if (expired.has(key) || finished.has(key)) return { state: "ended" }
      const price = toPriceUnits(text)
      const wanted = ids.map(getBucket)
      const refusal = findRefusal(price, wanted, within, time)
      if (refusal) {
        queue.leave(key)
        return refusal
      }
      const due = time + ttlMs
      const isFree = wanted.every((bucket) => findFree(bucket) >= price)
      if (!isFree || (within.length === 0 && queue.isBlocked(key, wanted, time)))
        return { state: "waiting", changed: queue.wait({ key, price, buckets: wanted, due }) }
      queue.pass(key, wanted)
      for (const bucket of wanted) bucket.open += price
      open.set(key, { amount: price, buckets: wanted, due })
      nextDue = Math.min(nextDue, due)
      return { state: "granted" }
    },
    extend: (key, ttlMs) => {
      const time = begin()
      const held = open.get(key)
      if (!held) return false
      held.due = time + ttlMs
      nextDue = Math.min(nextDue, held.due)
      return true
    },
    commit: ({ key, amount: text, buckets: ids, stop = false }) => {
      const time = begin()
      if (finished.has(key)) return
      const amount = toPriceUnits(text)
      const wanted = takeOut(key) ?? ids.map(getBucket)
      finished.add(key, time)
      for (const bucket of wanted) {
        end(bucket, amount, { number, at: time })
        if (stop) bucket.stopped = { number, at: time }
      }
      queue.wake(time)
    },
    release: (key) => {
      const time = begin()
      if (finished.has(key)) return
      takeOut(key)
      finished.add(key, time)
      queue.wake(time)
    },
  }
}
