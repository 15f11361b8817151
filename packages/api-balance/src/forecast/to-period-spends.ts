import { type Amount, type Period, toAmount } from "@api-balance/core"
import type { Observation } from "../history/observation.js"
import type { AccountRef } from "../model/account-ref.js"
import { type AccountReader, createAccountReader } from "./create-account-reader.js"
import { groupBy } from "./group-by.js"
import { pickBestSource } from "./pick-best-source.js"
import { blur, type PeriodSum, sumPeriod } from "./sum-period.js"
import { toLatest } from "./to-forecast.js"
import { day } from "./windows.js"

/** The spending of one unit in a calendar period, as observed. */
export interface PeriodSpend extends AccountRef {
  /** Set only if several buckets have the unit. */
  readonly bucket?: string
  readonly period: Period
  /** The exact amount, for the covered time. */
  readonly spent: Amount
  /** The provider's own total of the period, the growth of a total over another period, or the falls of the balance. */
  readonly source: "usage" | "total" | "balance"
  /** The part of the period that `spent` covers. Its start may be off by up to an hour. */
  readonly covered: Period
  /** True if a top-up, a renewal or a reset hides a part of what was spent. */
  readonly hidden?: true
}

/** The spending in each period by the observations, oldest first. One source per account and period: never the same money twice. */
export function toPeriodSpends(
  observations: readonly Observation[],
  periods: readonly Period[],
  now: Date,
): PeriodSpend[] {
  const latest = toLatest(now).getTime()
  const valid = observations.filter(({ at }) => Date.parse(at) <= latest)
  const since = Math.min(...periods.map(({ start = "" }) => Date.parse(start))) - day
  return groupBy(valid, ({ provider, account }) => JSON.stringify([provider, account]))
    .map(([, own]) => ({ own, reader: toReader(own, since) }))
    .flatMap(({ own, reader }) =>
      periods.flatMap((period) => {
        const reported = fromUsage(own, period)
        return reported.length > 0 ? reported : fromSpans(reader, period)
      }),
    )
}

function toReader(own: readonly Observation[], since: number): AccountReader {
  const [{ provider, account } = { provider: "" }] = own
  const reader = createAccountReader({ provider, ...(account !== undefined && { account }) }, since)
  for (const observation of own) reader.read(observation)
  return reader
}

/** The last total that the provider reported for exactly this period. */
function fromUsage(own: readonly Observation[], period: Period): PeriodSpend[] {
  const last = own.findLast(
    ({ usage }) =>
      usage?.period.kind === "calendar" &&
      usage.period.start === period.start &&
      usage.period.end === period.end,
  )
  if (!last?.usage) return []
  const { usage, provider, account, at } = last
  const upTo = usage.upTo ?? at
  const covered: Period = Date.parse(upTo) < Date.parse(period.end ?? "") ? { ...period, end: upTo } : period
  return usage.spent.map((spent) => ({
    provider,
    ...(account !== undefined && { account }),
    period,
    spent,
    source: "usage",
    covered,
  }))
}

/** The growth of a total, or the falls of the balance, whichever covers more. */
function fromSpans(reader: AccountReader, period: Period): PeriodSpend[] {
  const range = { start: Date.parse(period.start ?? ""), end: Date.parse(period.end ?? "") }
  const buckets = new Map(groupBy(reader.buckets(), (bucket) => bucket.moment().bucket.available.unit))
  return [...new Set([...buckets.keys(), ...reader.counters.keys()])].flatMap((unit) => {
    const ofUnit = buckets.get(unit) ?? []
    const growth = sumPeriod(reader.counters.get(unit)?.spans ?? [], unit, range)
    const toSpend = (source: "total" | "balance", sum: PeriodSum, bucket?: string): PeriodSpend => ({
      ...reader.accountRef,
      ...(bucket !== undefined && { bucket }),
      period,
      spent: sum.covered > 0 ? sum.spent : toAmount(0, unit),
      source,
      covered: toCovered(period, sum.first.from, sum.last.to),
      ...(sum.hidden > 0 && { hidden: true }),
    })
    const falls = ofUnit.map((bucket) => ({
      id: bucket.moment().bucket.id,
      sum: sumPeriod(bucket.spans, unit, range),
    }))
    if (falls.length > 1 && !growth)
      return falls.flatMap(({ id, sum }) => (sum ? toSpend("balance", sum, id) : []))
    const best = pickBestSource([growth ?? [], falls.length === 1 ? (falls[0]?.sum ?? []) : []].flat())
    return best ? toSpend(best === growth ? "total" : "balance", best) : []
  })
}

/** Bounds that miss those of the period by less than an hour are those of the period. */
function toCovered({ start = "", end = "" }: Period, from: number, to: number): Period {
  const [first, last] = [Date.parse(start), Date.parse(end)]
  const [covered, upTo] = [from <= first + blur ? first : from, to >= last - blur ? last : to]
  return { kind: "calendar", start: new Date(covered).toISOString(), end: new Date(upTo).toISOString() }
}
