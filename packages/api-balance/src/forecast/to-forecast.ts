import { type Charge, toCalendarPeriod } from "@api-balance/core"
import type { Observation } from "../history/observation.js"
import type { AccountRef } from "../model/account-ref.js"
import { findRenewal } from "../movement/find-renewal.js"
import { type AccountReader, createAccountReader } from "./create-account-reader.js"
import type { BucketReader } from "./create-bucket-reader.js"
import { findBasis } from "./find-basis.js"
import type { MonthSpend } from "./month-spend.js"
import type { Runway } from "./runway.js"
import { toDaysLeft } from "./to-days-left.js"
import { toMonthSpend } from "./to-month-spend.js"
import { toRates } from "./to-rates.js"
import { windows } from "./windows.js"

/** The charges of an account since the month began. */
export interface AccountCharges extends AccountRef {
  /** In any order. */
  readonly charges: Iterable<Charge>
}

/** What observations let expect. */
export interface Forecast {
  /** One per bucket that is held, in the order of providers and accounts. */
  readonly runways: readonly Runway[]
  /** One per account and unit of which something is known in the running month. */
  readonly months: readonly MonthSpend[]
  /** The observations that count for nothing, because of their time; absent where there is none. */
  readonly leftOut?: readonly LeftOut[]
}

/** An observation that is dated more than an hour after now, or has no time at all. */
export interface LeftOut extends AccountRef {
  /** As it stands there. */
  readonly at: string
}

/** Milliseconds by which the clocks of those who write into one history may differ. */
const skew = 3_600_000

/** The latest time of an observation that can count: what is dated later was written by a clock that was wrong. */
export function toLatest(now: Date): Date {
  return new Date(now.getTime() + skew)
}

/**
 * Foresees how long what is left lasts, and what the running month comes to. Needs the observations of the last seven days
 * and of this month, oldest first; older ones are looked at for top-ups only. `now` is the present unless given; the clock of
 * an account's last observation may be ahead of it by up to an hour, later ones are left out. Nothing is said that the
 * observations do not bear: see `NotEnoughData`.
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
    runways: readers.flatMap((reader) =>
      reader.buckets().map((bucket) => toRunway(reader, bucket, toNow(reader))),
    ),
    months: readers.flatMap((reader) => toMonths(reader, findCharges(charges, reader), toNow(reader))),
    ...(leftOut.length > 0 && { leftOut }),
  }
}

function toRunway(reader: AccountReader, bucket: BucketReader, now: number): Runway {
  const moment = bucket.moment()
  const { unit } = moment.bucket.available
  const others = reader.buckets().filter((other) => other !== bucket)
  const shared = others.some((other) => other.moment().bucket.available.unit === unit)
  // What the provider says to have been spent is truer than a fall: no top-up and no hold disturbs it.
  const counter = shared ? undefined : reader.counters.get(unit)
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
  const buckets = reader.buckets()
  const toUnit = (bucket: BucketReader) => bucket.moment().bucket.available.unit
  const units = new Set([
    ...buckets.map(toUnit),
    ...reader.counters.keys(),
    ...(charges ?? []).map(({ amount }) => amount.unit),
  ])
  return [...units].flatMap((unit) => {
    const ofUnit = buckets.filter((bucket) => toUnit(bucket) === unit)
    const counter = reader.counters.get(unit)
    const known = {
      unit,
      ...(charges && {
        charges: charges.map(({ amount }) => amount).filter((amount) => amount.unit === unit),
      }),
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
