/** What stands for something that the provider does not tell; a told zero is shown as 0. */
export const untold = "–"

/** A table before it is fitted to a terminal. */
export interface Table {
  readonly columns: readonly Column[]
  /** A text for each column. */
  readonly lines: readonly (readonly string[])[]
}

/** One column of a table. */
export interface Column {
  readonly heading: string
  /** How its texts stand: numbers to the right; a title heads the block that a line becomes in a narrow terminal. */
  readonly kind: "title" | "number" | "text"
  /** Where the terminal is too narrow it may be left out, those with the least number first. */
  readonly spare?: number
}

/** A table with some of its columns only. */
export function keepColumns(
  { columns, lines }: Table,
  keeps: (column: Column, index: number) => boolean,
): Table {
  const kept = columns.map(keeps)
  const isKept = (_: unknown, index: number) => kept[index] === true
  return { columns: columns.filter(isKept), lines: lines.map((line) => line.filter(isKept)) }
}
