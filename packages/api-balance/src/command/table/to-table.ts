import type { Answer } from "../model/answer.js"
import { showAge } from "./format.js"
import type { Column, Table } from "./table.js"

/** A table of rows; a last column tells the age of figures from before, where there are any. */
export function toTable<Row extends Answer>(
  columns: readonly Column[],
  rows: readonly Row[],
  toLines: (row: Row) => string[][],
): Table {
  if (!rows.some(({ stale }) => stale)) return { columns, lines: rows.flatMap(toLines) }
  const now = Date.now()
  return {
    columns: [...columns, { heading: "age", kind: "number" }],
    lines: rows.flatMap((row) => toLines(row).map((line) => [...line, showAge(row, now)])),
  }
}
