import {
  type Amount,
  type Bucket,
  formatAmount,
  isBillingError,
  type Period,
  roundAmount,
} from "@api-balance/core"
import type { JoinedRow } from "./join-rows.js"

/** What stands for something that the provider does not tell; a told zero is shown as 0. */
export const untold = "–"

/** The headings of the table. */
export const headings = [
  "provider",
  "bucket",
  "available",
  "pending",
  "allotment",
  "spent",
  "period",
  "can spend",
] as const

/** One line of the table: a text for each heading. */
export type Cells = Record<(typeof headings)[number], string>

/** One line per bucket, its spent amount beside it where the units are the same, and one per other spent amount. */
export function toCells(rows: readonly JoinedRow[]): Cells[] {
  return rows.flatMap(toLines)
}

function toLines({ provider, account, balance, usage, error }: JoinedRow): Cells[] {
  const label = account === undefined ? provider : `${provider} (${account})`
  const buckets: readonly (Bucket | undefined)[] = balance?.buckets.length ? balance.buckets : [undefined]
  const unplaced = [...(usage?.spent ?? [])]
  const canSpend = balance?.canSpend === undefined ? untold : balance.canSpend ? "yes" : "no"
  const toLine = (bucket: Bucket | undefined, spent: Amount | undefined): Cells => ({
    provider: label,
    bucket: bucket?.id ?? untold,
    available: bucket ? show(bucket.available) : error ? describe(error) : untold,
    pending: show(bucket?.pending),
    allotment: bucket?.allotment ? `${show(bucket.allotment.amount)} per ${bucket.allotment.renews}` : untold,
    spent: show(spent),
    period: spent && usage ? formatPeriod(usage.period) : untold,
    "can spend": canSpend,
  })
  const lines = buckets.map((bucket) => {
    const index = bucket
      ? unplaced.findIndex(({ unit }) => unit === bucket.available.unit)
      : unplaced.length - 1
    return toLine(bucket, index < 0 ? undefined : unplaced.splice(index, 1)[0])
  })
  return [...lines, ...unplaced.map((spent) => toLine(undefined, spent))]
}

function show(amount: Amount | undefined): string {
  return amount ? formatAmount(roundAmount(amount, 6)) : untold
}

function describe(error: Error): string {
  return isBillingError(error) && error.name === "BillingUnavailableError" ? "no billing" : "failed"
}

function formatPeriod({ kind, start = "", end = "" }: Period): string {
  if (kind === "all-time") return "all time"
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000)
  if (kind === "rolling") return days === 1 ? "last day" : `last ${days} days`
  return days === 1 ? start.slice(0, 10) : start.slice(0, 7)
}
