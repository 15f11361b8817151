import { isBillingError, type Period } from "@api-balance/core"
import { isAbsence } from "../../model/account-row.js"
import type { Snapshot } from "../keeper/snapshot.js"
import type { FamilyKey, Sample } from "./families.js"

// A provider that sends ten thousand buckets must not fill the database of the reader.
const mostSamples = 200
const longestLabel = 80

/** The samples of an account. What is unknown has no sample. */
export function toSamples(snapshot: Snapshot, now: number): Sample[] {
  const { provider, account } = snapshot.accountRef
  const own = { provider, ...(account !== undefined && { account }) }
  const toSample = ([key, value, labels]: Figure) => ({
    key,
    value,
    labels: cutLabels({ ...own, ...labels }),
  })
  const figures = unique(
    [toBalanceSamples, toRunwaySamples, toUsageSamples, toCapSamples]
      .flatMap((toFigures) => toFigures(snapshot))
      .map(toSample),
  )
  const kept = figures.slice(0, mostSamples)
  const state = toStateSamples(snapshot, now).map(toSample)
  const leftOut = { key: "seriesLeftOut", labels: own } as const
  return [...kept, ...state, { ...leftOut, value: String(figures.length - kept.length) }]
}

type Figure = readonly [key: FamilyKey, value: string, labels?: Readonly<Record<string, string>>]

function toBalanceSamples({ balance: row }: Snapshot): Figure[] {
  if (!row?.balance) return []
  const { buckets, owed = [], canSpend } = row.balance
  return [
    ...buckets.flatMap(({ id, available, pending, creditLine, allotment }): Figure[] => {
      const of = (unit: string) => ({ bucket: id, unit })
      return [
        ["available", available.value, of(available.unit)],
        ...toFigure("pending", pending?.value, of(pending?.unit ?? "")),
        ...toFigure("creditLine", creditLine?.value, of(creditLine?.unit ?? "")),
        ...toFigure("allotment", allotment?.amount.value, of(allotment?.amount.unit ?? "")),
        ...toFigure("allotmentRenewsTimestampSeconds", toSeconds(allotment?.renewsAt), {
          bucket: id,
        }),
      ]
    }),
    ...owed.map(({ value, unit }): Figure => ["owed", value, { unit }]),
    ...toFigure("canSpend", canSpend === undefined ? undefined : canSpend ? "1" : "0"),
  ]
}

/** None for a bucket that is not falling or renews before: it is not known to become empty. */
function toRunwaySamples({ forecast }: Snapshot): Figure[] {
  return (forecast?.runways ?? []).flatMap(({ bucket: { id, available }, daysLeft }): Figure[] => {
    const of = { bucket: id, unit: available.unit }
    if (daysLeft.state === "empty") return [["runwaySeconds", "0", of]]
    if (daysLeft.state !== "falling") return []
    const { estimate, range } = daysLeft
    return [
      ["runwaySeconds", toSecondsOfDays(estimate), of],
      ...(range ? [["runwayLeastSeconds", toSecondsOfDays(range.least), of] as const] : []),
      ...toFigure(
        "runwayMostSeconds",
        range?.most === undefined ? undefined : toSecondsOfDays(range.most),
        of,
      ),
    ]
  })
}

function toSecondsOfDays(days: number): string {
  return String(Math.round(days * 86_400))
}

function toUsageSamples({ usage: row }: Snapshot): Figure[] {
  if (!row?.usage) return []
  const { spent, period } = row.usage
  return spent.map(({ value, unit }) => ["spent", value, { unit, period: period.kind }])
}

function toCapSamples({ spendCaps: row }: Snapshot): Figure[] {
  return (row?.spendCaps ?? []).flatMap(({ id, limit, spent, period, resetsAt }): Figure[] => [
    ["spendCapLimit", limit.value, { cap: id, unit: limit.unit }],
    ...toFigure("spendCapSpent", spent?.value, { cap: id, unit: spent?.unit ?? "" }),
    ...toFigure("spendCapResetsTimestampSeconds", toSeconds(resetsAt ?? toEnd(period)), {
      cap: id,
    }),
  ])
}

/** A rolling period ends now, which is not a reset. */
function toEnd({ kind, end }: Period): string | undefined {
  return kind === "calendar" ? end : undefined
}

function toStateSamples({ balance, usage, spendCaps, reads, failures }: Snapshot, now: number): Figure[] {
  const rows = [balance, usage, spendCaps].filter((row) => row !== undefined)
  const errors = rows.flatMap(({ error }) => (error && !isAbsence(error) ? error : []))
  const isRead = rows.some(({ at, error }) => at !== undefined || error)
  const isRefused = errors.some((error) => isBillingError(error) && error.name === "AuthenticationError")
  // The oldest part says how old the account's data may be.
  const [oldest] = rows.flatMap(({ at }) => at ?? []).sort()
  const age = oldest === undefined ? undefined : Math.max(0, (now - Date.parse(oldest)) / 1000)
  return [
    ...toFigure("lastSuccessTimestampSeconds", toSeconds(oldest)),
    ...toFigure("ageSeconds", age?.toString()),
    ...toFigure("up", isRead ? (errors.length > 0 ? "0" : "1") : undefined),
    ...toFigure("keyRefused", isRead ? (isRefused ? "1" : "0") : undefined),
    ["readsTotal", String(reads)],
    ...[...failures].map(([error, count]): Figure => ["readFailuresTotal", String(count), { error }]),
  ]
}

function toFigure(key: FamilyKey, value: string | undefined, labels: Figure[2] = {}): Figure[] {
  return value === undefined ? [] : [[key, value, labels]]
}

function toSeconds(time: string | undefined): string | undefined {
  const milliseconds = Date.parse(time ?? "")
  return Number.isNaN(milliseconds) ? undefined : String(milliseconds / 1000)
}

function cutLabels(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([name, text]) => [name, [...text].slice(0, longestLabel).join("")]),
  )
}

/** A reader refuses a page that has a series twice. */
function unique(samples: readonly Sample[]): Sample[] {
  const bySeries = new Map<string, Sample>()
  for (const sample of samples) {
    const series = JSON.stringify([sample.key, sample.labels])
    if (!bySeries.has(series)) bySeries.set(series, sample)
  }
  return [...bySeries.values()]
}
