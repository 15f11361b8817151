import type { Bucket } from "@api-balance/core"
import type { BalanceRow } from "../../index.js"
import { formatAccountRef, showAge, showAmount, showFailure } from "../table/format.js"
import { type Column, keepColumns, type Table, untold } from "../table/table.js"

/** What is known of the state of a bucket, or of an account where none is told. */
export type FindState = (row: BalanceRow, bucket: string | undefined) => string

const columns: readonly Column[] = [
  { heading: "provider", kind: "title" },
  { heading: "bucket", kind: "title" },
  { heading: "available", kind: "number" },
  { heading: "pending", kind: "number", spare: 2 },
  { heading: "allotment", kind: "number", spare: 1 },
  { heading: "state", kind: "text" },
  { heading: "age", kind: "number" },
]

/** One line per bucket: what is left, how it stands, and how old the figure is; a column that nobody has is left out. */
export function toWatchTable(rows: readonly BalanceRow[], findState: FindState, now: number): Table {
  const lines = rows.flatMap((row) => toLines(row, findState, now))
  return keepColumns(
    { columns, lines },
    ({ spare }, index) => spare === undefined || lines.some((line) => line[index] !== untold),
  )
}

function toLines(row: BalanceRow, findState: FindState, now: number): string[][] {
  const { provider, account, balance, error, at } = row
  const buckets: readonly (Bucket | undefined)[] = balance?.buckets.length ? balance.buckets : [undefined]
  return buckets.map((bucket) => [
    formatAccountRef(provider, account),
    bucket?.id ?? untold,
    bucket ? showAmount(bucket.available) : error ? showFailure(error) : untold,
    showAmount(bucket?.pending),
    bucket?.allotment ? `${showAmount(bucket.allotment.amount)} per ${bucket.allotment.renews}` : untold,
    findState(row, bucket?.id),
    at === undefined ? untold : showAge({ at, stale: true }, now),
  ])
}
