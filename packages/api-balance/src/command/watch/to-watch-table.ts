import type { Bucket } from "@api-balance/core"
import type { BalanceRow } from "../../index.js"
import { formatAccountRef, formatAge, toAmountCell, toFailureCell } from "../table/format.js"
import { type Cell, type Column, keepColumns, type Table, unreported } from "../table/table.js"
import type { Style } from "../terminal/terminal.js"

/** The known state of a bucket, or of the account if it has no bucket. */
export type FindState = (row: BalanceRow, bucket: string | undefined) => string

const columns: readonly Column[] = [
  { heading: "provider", kind: "title" },
  { heading: "bucket", kind: "title", least: 12 },
  { heading: "available", kind: "number" },
  { heading: "pending", kind: "number", spare: 2 },
  { heading: "allotment", kind: "number", spare: 1 },
  { heading: "state", kind: "text" },
  { heading: "age", kind: "number" },
]

/** One line per bucket: available, state and age; columns without any value are left out. */
export function toWatchTable(rows: readonly BalanceRow[], findState: FindState, now: number): Table {
  const lines = rows.flatMap((row) => toLines(row, findState, now))
  return keepColumns(
    { columns, lines },
    ({ spare }, index) => spare === undefined || lines.some((line) => line[index] !== unreported),
  )
}

function toLines(row: BalanceRow, findState: FindState, now: number): Cell[][] {
  const { provider, account, balance, error, at } = row
  const buckets: readonly (Bucket | undefined)[] = balance?.buckets.length ? balance.buckets : [undefined]
  return buckets.map((bucket) => [
    formatAccountRef(provider, account),
    bucket?.id ?? unreported,
    bucket ? toAmountCell(bucket.available) : error ? toFailureCell(error) : unreported,
    toAmountCell(bucket?.pending),
    toAmountCell(bucket?.allotment?.amount, bucket?.allotment?.renews),
    toStateCell(findState(row, bucket?.id)),
    at === undefined ? unreported : formatAge(at, now),
  ])
}

const styles: Readonly<Record<string, Style>> = {
  waiting: "dim",
  failing: "red",
  empty: "red",
  low: "yellow",
  ok: "green",
}

function toStateCell(state: string): Cell {
  const style = styles[state]
  return style ? { text: state, style } : state
}
