import type { AccountRow } from "../model/account-row.js"
import { formatAge } from "./format.js"
import { type Cell, type Column, type Table, unreported } from "./table.js"

/** A table of rows. If any row is stale, a last column shows the age. */
export function toTable<Row extends AccountRow>(
  columns: readonly Column[],
  rows: readonly Row[],
  toLines: (row: Row) => Cell[][],
): Table {
  if (!rows.some(({ stale }) => stale)) return { columns, lines: rows.flatMap(toLines) }
  const now = Date.now()
  return {
    columns: [...columns, { heading: "age", kind: "number" }],
    lines: rows.flatMap((row) => {
      const { at, stale } = row
      const age = stale && at !== undefined ? formatAge(at, now) : unreported
      return toLines(row).map((line) => [...line, age])
    }),
  }
}
