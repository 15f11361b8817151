import type { Bucket } from "@api-balance/core"
import type { BalanceRow } from "../../row.js"
import { showAge } from "../table/show-age.js"
import { showAmount } from "../table/show-amount.js"
import { showFailure } from "../table/show-failure.js"
import { showWhose } from "../table/show-whose.js"
import { type Column, type Table, untold } from "../table/table.js"

/** What is known of the state of a bucket, or of an account where none is told. */
export type FindState = (row: BalanceRow, bucket: string | undefined) => string

const columns: readonly (Column & { readonly dispensable?: true })[] = [
  { heading: "provider", kind: "title" },
  { heading: "bucket", kind: "title" },
  { heading: "available", kind: "number" },
  { heading: "pending", kind: "number", dispensable: true },
  { heading: "allotment", kind: "number", dispensable: true },
  { heading: "state", kind: "text" },
  { heading: "age", kind: "number" },
]

/** One line per bucket: what is left, how it stands, and how old the figure is; a column that nobody has is left out. */
export function toWatchTable(rows: readonly BalanceRow[], findState: FindState, now: number): Table {
  const lines = rows.flatMap((row) => toLines(row, findState, now))
  const shown = columns.map(
    ({ dispensable }, index) => !dispensable || lines.some((line) => line[index] !== untold),
  )
  const isShown = (_: unknown, index: number) => shown[index] === true
  return { columns: columns.filter(isShown), lines: lines.map((line) => line.filter(isShown)) }
}

function toLines(row: BalanceRow, findState: FindState, now: number): string[][] {
  const { provider, account, balance, error, at } = row
  const buckets: readonly (Bucket | undefined)[] = balance?.buckets.length ? balance.buckets : [undefined]
  return buckets.map((bucket) => [
    showWhose(provider, account),
    bucket?.id ?? untold,
    bucket ? showAmount(bucket.available) : error ? showFailure(error) : untold,
    showAmount(bucket?.pending),
    bucket?.allotment ? `${showAmount(bucket.allotment.amount)} per ${bucket.allotment.renews}` : untold,
    findState(row, bucket?.id),
    at === undefined ? untold : showAge({ at, stale: true }, now),
  ])
}
