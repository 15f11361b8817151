import type { Column, Table } from "./table.js"

/** A table with some of its columns only. */
export function keepColumns(
  { columns, lines }: Table,
  keeps: (column: Column, index: number) => boolean,
): Table {
  const kept = columns.map(keeps)
  const isKept = (_: unknown, index: number) => kept[index] === true
  return { columns: columns.filter(isKept), lines: lines.map((line) => line.filter(isKept)) }
}
