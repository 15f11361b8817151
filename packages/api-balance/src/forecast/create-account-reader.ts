import { type Amount, add, type Balance, type Usage } from "@api-balance/core"
import type { Observation } from "../history/observation.js"
import type { AccountRef } from "../model/account-ref.js"
import { type BucketReader, createBucketReader } from "./create-bucket-reader.js"
import { type CounterReader, createCounterReader } from "./create-counter-reader.js"

/** Milliseconds: a balance and a usage that are at most this far apart belong to one run. */
const together = 10_000

/** What the observations show about one account. */
export interface AccountReader {
  readonly accountRef: AccountRef
  readonly read: (observation: Observation) => void
  /** Milliseconds since 1970 of the last observation. */
  readonly at: () => number
  /** The buckets that the last observation contained. */
  readonly buckets: () => readonly BucketReader[]
  /** By unit. */
  readonly counters: ReadonlyMap<string, CounterReader>
}

/** Reads an account's observations in order; data before `since`, in milliseconds, is dropped. */
export function createAccountReader(accountRef: AccountRef, since: number): AccountReader {
  const buckets = new Map<string, BucketReader>()
  const counters = new Map<string, CounterReader>()
  let [at, balance, usage]: [number, At<Balance> | undefined, At<Usage> | undefined] = [
    0,
    undefined,
    undefined,
  ]
  /** Units that were ever pending: for these, used amounts are the sum of balance and usage. */
  const pendingUnits = new Set<string>()

  function readBuckets({ at, value }: At<Balance>, time: string): void {
    for (const bucket of value.buckets) {
      if (bucket.pending) pendingUnits.add(bucket.available.unit)
      const moment = { at: time, bucket }
      const reader = buckets.get(bucket.id)
      if (reader) reader.read(moment)
      else buckets.set(bucket.id, createBucketReader(accountRef.provider, moment, since))
    }
    balance = { at, value }
  }

  function count({ at, value }: At<Usage>, pending: readonly Amount[] | undefined): void {
    for (const amount of value.spent) {
      if (pendingUnits.has(amount.unit) !== (pending !== undefined)) continue
      const spent = (pending ?? []).filter(({ unit }) => unit === amount.unit).reduce(add, amount)
      const reader = counters.get(amount.unit)
      const count = { at, spent, period: value.period }
      if (reader) reader.read(count)
      else counters.set(amount.unit, createCounterReader(count, since))
    }
  }

  return {
    accountRef,
    read: (observation) => {
      const time = Date.parse(observation.at)
      at = Math.max(at, time)
      if (observation.balance) readBuckets({ at: time, value: observation.balance }, observation.at)
      // A rolling total says nothing about the spending between two times.
      const counts = observation.usage && observation.usage.period.kind !== "rolling"
      if (observation.usage && counts) {
        usage = { at: time, value: observation.usage }
        count(usage, undefined)
      }
      if (!usage || !balance || Math.abs(usage.at - balance.at) > together) return
      const pending = balance.value.buckets.flatMap(({ pending }) => pending ?? [])
      if (pending.length > 0) count({ ...usage, at: Math.max(usage.at, balance.at) }, pending)
      // Use each observation once: paired again with a later one, the spending in between would count twice.
      usage = undefined
    },
    at: () => at,
    buckets: () => (balance?.value.buckets ?? []).flatMap(({ id }) => buckets.get(id) ?? []),
    counters,
  }
}

interface At<Value> {
  readonly at: number
  readonly value: Value
}
