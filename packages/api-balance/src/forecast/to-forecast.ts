import { type Charge, toCalendarPeriod } from "@api-balance/core"
import type { Observation } from "../history/observation.js"
import type { AccountRef } from "../model/account-ref.js"
import { findRenewal } from "../movement/find-renewal.js"
import { type AccountReader, createAccountReader } from "./create-account-reader.js"
import type { BucketReader } from "./create-bucket-reader.js"
import type { CounterReader } from "./create-counter-reader.js"
import { findBasis } from "./find-basis.js"
import { groupBy } from "./group-by.js"
import type { MonthSpend } from "./month-spend.js"
import type { Runway } from "./runway.js"
import { toDaysLeft } from "./to-days-left.js"
import { toMonthSpend } from "./to-month-spend.js"
import { toRates } from "./to-rates.js"
import { windows } from "./windows.js"

/** An account's charges since the start of the month. */
export interface AccountCharges extends AccountRef {
  /** In any order. */
  readonly charges: Iterable<Charge>
}

/** The forecast of some observations. */
export interface Forecast {
  /** One per current bucket, in the order of providers and accounts. */
  readonly runways: readonly Runway[]
  /** One per account and unit with known spending in the current month. */
  readonly months: readonly MonthSpend[]
  /** Observations that were ignored because of their time; absent if there are none. */
  readonly leftOut?: readonly LeftOut[]
}

/** An observation that has no valid time, or one that is over an hour in the future. */
export interface LeftOut extends AccountRef {
  /** The time as recorded. */
  readonly at: string
}

/** Milliseconds by which the clocks of processes that share a history may differ. */
const skew = 3_600_000

/** The latest time at which an observation counts: a later one was written by a wrong clock. */
export function toLatest(now: Date): Date {
  return new Date(now.getTime() + skew)
}

/**
 * Forecasts how long each balance lasts and what the current month will cost. Pass the observations of the last seven days
 * and of this month, oldest first; older ones are used for top-ups only. `now` defaults to the current time. An account's
 * last observation may be up to an hour ahead of it; later ones are ignored. If the observations do not support an estimate,
 * there is none: see `NotEnoughData`.
 */
export function toForecast(
  observations: Iterable<Observation>,
  {
    now = new Date(),
    charges = [],
  }: { readonly now?: Date; readonly charges?: readonly AccountCharges[] } = {},
): Forecast {
  const accounts = new Map<string, AccountReader>()
  const month = Date.parse(toCalendarPeriod(now, "month").start ?? "")
  const since = Math.min(month, now.getTime() - windows.week)
  const leftOut: LeftOut[] = []
  const latest = toLatest(now).getTime()
  for (const observation of observations) {
    const { provider, account, at } = observation
    const time = Date.parse(at)
    if (!(time >= 0 && time <= latest)) {
      leftOut.push({ provider, ...(account !== undefined && { account }), at })
      continue
    }
    const key = account === undefined ? provider : `${provider}\n${account}`
    const reader =
      accounts.get(key) ?? createAccountReader({ provider, ...(account !== undefined && { account }) }, since)
    accounts.set(key, reader)
    reader.read(observation)
  }
  const readers = [...accounts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, reader]) => reader)
  const toNow = (reader: AccountReader) => Math.max(now.getTime(), reader.at())
  return {
    runways: readers.flatMap((reader) => toRunways(reader, toNow(reader))),
    months: readers.flatMap((reader) => toMonths(reader, findCharges(charges, reader), toNow(reader))),
    ...(leftOut.length > 0 && { leftOut }),
  }
}

function toRunways(reader: AccountReader, now: number): Runway[] {
  const buckets = reader.buckets()
  const byUnit = new Map(groupBy(buckets, toUnit))
  return buckets.map((bucket) => {
    const unit = toUnit(bucket)
    // The provider's own total is more accurate than balance decreases: top-ups and holds do not affect it.
    const counter = byUnit.get(unit)?.length === 1 ? reader.counters.get(unit) : undefined
    return toRunway(reader, bucket, counter, now)
  })
}

function toUnit(bucket: BucketReader): string {
  return bucket.moment().bucket.available.unit
}

function toRunway(
  reader: AccountReader,
  bucket: BucketReader,
  counter: CounterReader | undefined,
  now: number,
): Runway {
  const moment = bucket.moment()
  const { unit } = moment.bucket.available
  const rates = toRates([counter?.spans ?? [], bucket.spans], unit, now)
  const burnRate = { hour: rates.hour.burnRate, day: rates.day.burnRate, week: rates.week.burnRate }
  const [lastTopUp, renewsAt] = [bucket.lastTopUp(), findRenewal(moment)]
  return {
    ...reader.accountRef,
    bucket: moment.bucket,
    at: moment.at,
    burnRate,
    daysLeft: toDaysLeft(moment, burnRate, findBasis(rates)),
    ...(lastTopUp && { lastTopUp }),
    ...(renewsAt !== undefined && { renewsAt }),
  }
}

function findCharges(charges: readonly AccountCharges[], { accountRef }: AccountReader) {
  return charges.find(
    ({ provider, account }) => provider === accountRef.provider && account === accountRef.account,
  )?.charges
}

function toMonths(reader: AccountReader, all: Iterable<Charge> | undefined, now: number): MonthSpend[] {
  const start = toCalendarPeriod(new Date(now), "month").start ?? ""
  const charges = all && [...all].filter(({ at }) => Date.parse(at) >= Date.parse(start))
  const amounts =
    charges &&
    new Map(
      groupBy(
        charges.map(({ amount }) => amount),
        ({ unit }) => unit,
      ),
    )
  const buckets = new Map(groupBy(reader.buckets(), toUnit))
  const units = new Set([...buckets.keys(), ...reader.counters.keys(), ...(amounts?.keys() ?? [])])
  return [...units].flatMap((unit) => {
    const ofUnit = buckets.get(unit) ?? []
    const counter = reader.counters.get(unit)
    const known = {
      unit,
      ...(amounts && { charges: amounts.get(unit) ?? [] }),
      ...(counter && { counter }),
    }
    const spendings =
      ofUnit.length > 1 && !known.charges && !counter
        ? ofUnit.map((bucket) => ({
            ...known,
            accountRef: { ...reader.accountRef, bucket: bucket.moment().bucket.id },
            spans: bucket.spans,
          }))
        : [
            {
              ...known,
              accountRef: reader.accountRef,
              spans: ofUnit.length === 1 ? (ofUnit[0]?.spans ?? []) : [],
            },
          ]
    return spendings.flatMap((spending) => toMonthSpend(spending, now) ?? [])
  })
}
